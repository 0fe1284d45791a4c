import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeHtml } from '@/cli/decode';
import { parseHtml } from '@/cli/parse-html';
import { articleText } from '@/lib/model/article';
import { readPage } from '@/lib/page/read-page';
import { SHARED } from '@/tests/shared';
import { readKnownPage } from './known-page';

const SINA = 'https://finance.sina.com.cn/china/gncj/2025-07-18/doc-inabcde1234567.shtml';
const EASTMONEY = 'https://finance.eastmoney.com/a/202507183412345678.html';

const blocksOf = (html: string, url: string | null) => readPage(parseHtml(html), url)?.article.blocks ?? [];
const sina = (body: string) => blocksOf(`<div id="artibody">${body}</div>`, SINA);
const eastmoney = (body: string) => blocksOf(`<div class="txtinfos" id="ContentBody">${body}</div>`, EASTMONEY);
const texts = (blocks: { text: string }[]) => blocks.map((block) => block.text);

describe('a page of Sina', () => {
  it('names its title, day, source and site', () => {
    const page = parseHtml(
      `<title>标题甲|工信部_新浪财经_新浪网</title><meta property="og:title" content="标题乙"><h1 class="main-title">标题 丙</h1>
       <div class="date-source"><span class="date">2025年07月18日 00:26</span><span class="source">新浪财经</span></div><div id="artibody"><p>正文。</p></div>`,
    );
    expect(readPage(page, SINA)?.article).toEqual({
      url: SINA,
      site: 'sina',
      title: '标题 丙',
      published: '2025-07-18',
      source: '新浪财经',
      blocks: [{ text: '正文。', hint: 'paragraph' }],
    });
  });

  it.each([
    ['<meta property="article:published_time" content="2025-07-17T17:30:00Z">', '2025-07-18'],
    ['<meta name="weibo: article:create_at" content="2025-07-16 23:59:59">', '2025-07-16'],
    ['<span id="pub_date">2013年7月4日&nbsp;10:15</span>', '2013-07-04'],
    ['<div class="date-source"><span class="date">昨天</span></div>', '2025-07-18'],
  ])('is of the day in Beijing: %s', (head, day) => {
    expect(readPage(parseHtml(`${head}<div id="artibody"><p>正文。</p></div>`), SINA)?.article.published).toBe(day);
  });

  it('has no day where neither page nor address says one', () => {
    const page = parseHtml('<div class="date-source"><span class="date">2025年02月31日</span></div><div id="artibody"><p>正文。</p></div>');
    expect(readPage(page, 'https://finance.sina.com.cn/x.shtml')?.article.published).toBeNull();
  });

  it('is known by its body where there is no address', () => {
    expect(readPage(parseHtml('<div id="artibody"><p>正文。</p></div>'), null)?.article.site).toBe('sina');
  });

  it('drops live prices, whether filled or not', () => {
    const quote = (inner: string) =>
      `<p>　　服务<span id="stock_sz300024"><a class="keyword">机器人</a></span><span id="quote_sz300024">${inner}</span>等产品增长8%。</p>`;
    const filled = '(<font color="red">14.20</font>, <font color="red">0.31</font>, <font color="red">2.23%</font>)';
    expect(texts(sina(quote('') + quote(filled)))).toEqual(['服务机器人等产品增长8%。', '服务机器人等产品增长8%。']);
  });

  it('joins inline elements without a space', () => {
    const cut = `<p>我<span><a class="keyword">国新能源</a></span>汽车销量<font>69</font><b>5.1</b>万辆，${'<font>'.repeat(17)}老百姓${'</font>'.repeat(17)}满意。</p>`;
    expect(texts(sina(cut))).toEqual(['我国新能源汽车销量695.1万辆，老百姓满意。']);
  });

  it('tells links, captions, source lines and headings by their markup', () => {
    const blocks = sina(
      `<p class="ori_titlesource">原标题：某某</p><blockquote><strong>看重点：</strong></blockquote><blockquote><a href="#">上半年增长6%</a></blockquote>
       <div class="img_wrapper"><img alt="图"><span class="img_descr">发布会现场</span></div><p><strong>算力底座更牢</strong></p>
       <p><strong>某报记者：请问有何打算？</strong></p><h3>实录</h3><p><a class="keyword">机器人</a></p><p class="article-editor">责任编辑：某人 </p>`,
    );
    expect(blocks).toEqual([
      { text: '原标题：某某', hint: 'source' },
      { text: '看重点：', hint: 'link' },
      { text: '上半年增长6%', hint: 'link' },
      { text: '发布会现场', hint: 'caption' },
      { text: '算力底座更牢', hint: 'heading' },
      { text: '某报记者：请问有何打算？', hint: 'paragraph' },
      { text: '实录', hint: 'heading' },
      { text: '机器人', hint: 'paragraph' },
      { text: '责任编辑：某人', hint: 'source' },
    ]);
  });

  it('leaves out what is no text of the article', () => {
    expect(
      texts(
        sina(
          `<!--article_adlist[<p>收益翻番</p>]article_adlist--><p>正文。</p><style>.a{}</style><script>var a = "9%"</script><noscript><p>请打开</p></noscript>
           <template><p>模板</p></template><p hidden>藏一</p><p style="color:red;display: none">藏二</p><p style="visibility:hidden">藏三</p>
           <div class="appendQr_wrap"><div>海量资讯</div></div><ins class="sinaads">广告</ins><iframe>旧浏览器</iframe><textarea>评论</textarea>`,
        ),
      ),
    ).toEqual(['正文。']);
  });

  it('of an older template names its title, day and source', () => {
    const page = parseHtml(
      '<h1 id="artibodyTitle">旧题</h1><span id="pub_date">2013年07月24日 10:15</span><span id="media_name">某报</span><div id="artibody"><p>正文。</p></div>',
    );
    expect(readPage(page, 'http://finance.sina.com.cn/china/20130724/1.shtml')?.article).toMatchObject({
      title: '旧题',
      published: '2013-07-24',
      source: '某报',
    });
  });

  it('on a telephone names its title and day', () => {
    const page = parseHtml(
      '<h1 class="art_tit_h1">掌上</h1><time class="art_time">2025.07.18 12:26</time><section class="art_pic_card art_content"><p>正文。</p></section>',
    );
    expect(readPage(page, 'https://finance.sina.cn/2025-07-18/detail-inabcde1234567.d.html')?.article).toMatchObject({
      site: 'sina',
      title: '掌上',
      published: '2025-07-18',
      blocks: [{ text: '正文。' }],
    });
  });
});

describe('a page of Eastmoney', () => {
  it('names its title, day and source', () => {
    const page = parseHtml(
      `<title>题 _ 东方财富网</title><div class="contentbox"><div class="title">题</div><div class="infos"><div class="item">2025年07月18日 10:45</div>
       <div class="item">来源：财联社</div></div><div class="abstract"><div class="txt">摘要</div></div><div class="txtinfos" id="ContentBody"><p>正文。</p></div></div>`,
    );
    expect(readPage(page, EASTMONEY)?.article).toMatchObject({
      site: 'eastmoney',
      title: '题',
      published: '2025-07-18',
      source: '财联社',
      blocks: [{ text: '正文。' }],
    });
  });

  it('falls back to the name of the page without the site', () => {
    const page = parseHtml('<title>题 _ 东方财富网</title><div id="ContentBody"><p>正文。</p></div>');
    expect(readPage(page, EASTMONEY)?.article.title).toBe('题');
  });

  it('of an older template keeps headline, time and summary out of the body', () => {
    const page = parseHtml(
      '<div class="newsContent"><h1>旧题</h1><div class="time">2017年07月25日 14:02</div><div class="b-review">摘要</div><div class="Body"><p>　　正文。</p></div></div>',
    );
    const article = readPage(page, 'https://finance.eastmoney.com/news/1350,20170725760123456.html')?.article;
    expect(article).toMatchObject({ title: '旧题', published: '2017-07-25', blocks: [{ text: '正文。' }] });
  });

  it('of a self-media author is read too', () => {
    const page = parseHtml('<h1 class="article-title">自述</h1><div class="article page-article"><p>正文。</p></div>');
    expect(readPage(page, 'https://caifuhao.eastmoney.com/news/20250718123456789012345')?.article).toMatchObject({
      title: '自述',
      blocks: [{ text: '正文。' }],
    });
  });

  it('leaves out the hidden paragraph, the chart, the advertisement, prices and the disclaimer', () => {
    const body = `<p style="display:none;height:1px">目标99%<br /></p><p style="text-align:center;"><a class="EmImageRemark"><img alt="K图 BK0900_0"></a></p>
      <p>充电桩<span id="bk_90.BK1016"><a class="keytip">板块</a></span><span id="bkquote_90.BK1016">(-0.76%)</span>与<span class="em_stock_key_common">运营商</span>。<br /></p>
      <div class="ad_context3"><a>收益率4.8%起</a></div><p class="em_media">（文章来源：财联社）</p><div class="zwothers"><div class="zwothertext">郑重声明：……</div></div>`;
    expect(eastmoney(body)).toEqual([
      { text: '充电桩板块与运营商。', hint: 'paragraph' },
      { text: '（文章来源：财联社）', hint: 'source' },
    ]);
  });
});

describe('paragraphs', () => {
  it.each<[string, string[]]>([
    // A break between paragraphs: doubled, before an indent, after a sentence, before an item, after a line in bold.
    ['　　甲段<br><br>乙段', ['甲段', '乙段']],
    ['甲段<br>\n<br/>\n乙段', ['甲段', '乙段']],
    ['　　甲段<br>　　乙段', ['甲段', '乙段']],
    ['甲段<br>&nbsp;&nbsp;&nbsp;&nbsp;乙段', ['甲段', '乙段']],
    ['甲段。<br>乙段', ['甲段。', '乙段']],
    ['“甲段。”<br>乙段', ['“甲段。”', '乙段']],
    ['某某：<br>乙段', ['某某：', '乙段']],
    ['甲段<br>一是乙段', ['甲段', '一是乙段']],
    ['<b>甲题</b><br>乙段', ['甲题', '乙段']],
    // A break inside a sentence or a number.
    ['产量增长<br>35%', ['产量增长 35%']],
    ['达到3<br>7.3万亿元', ['达到3 7.3万亿元']],
    ['甲段<br>', ['甲段']],
    // Text between blocks, nested blocks, tables, lists, preformatted text.
    ['甲<div>乙<p>丙</p>丁</div>戊', ['甲', '乙', '丙', '丁', '戊']],
    ['<div><div><section><p>甲</p></section></div></div><ul><li>乙<li>丙</ul>', ['甲', '乙', '丙']],
    ['<table><tr><td>产量</td><td>35万辆</td></tr><tr><td>销量</td><td>34万辆</td></tr></table>', ['产量 35万辆', '销量 34万辆']],
    ['<pre>甲段。\n乙段。</pre>', ['甲段。', '乙段。']],
    ['<span style="display:block">甲</span><span style="display:block">乙</span>', ['甲', '乙']],
    // White space as a browser collapses it; indents, zero-width and no-break spaces only inside.
    ['<p>　　 甲\n\t 乙 <b> 丙</b>　</p>', ['甲 乙 丙']],
    ['<p>\u200b\ufeff甲\u00a0乙\u200b</p>', ['甲\u00a0乙']],
    ['<p>  </p><p>&nbsp;</p><p>　</p>', []],
    // Unclosed markup.
    ['<p>甲<p>乙<b>丙<p>丁', ['甲', '乙丙', '丁']],
    ['<p>甲<div>乙</p>丙', ['甲', '乙', '丙']],
  ])('%s', (html, expected) => {
    expect(texts(sina(html))).toEqual(expected);
  });
});

describe('inline markup', () => {
  const words = '截至6月底，5G基站达457.6万个，同比增长9.3%；“小巨人”企业1.52万家。';
  const tag = fc.constantFrom('font', 'span', 'b', 'strong', 'em', 'i', 'u');
  const cut = fc.record({ from: fc.nat(words.length), length: fc.nat(8), tag });

  it('changes nothing in the text, wherever it stands and however it is nested', () => {
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 6 }), fc.constantFrom('', '\n', '　　'), (cuts, edge) => {
        let html = words;
        for (const { from, length, tag: name } of cuts) {
          // Only around characters, never inside another tag.
          const places = [...html.matchAll(/<[^>]*>|[^<]/g)].filter((match) => match[0].length === 1);
          const [first, last] = [places[from % places.length], places[Math.min((from % places.length) + length, places.length - 1)]];
          if (!first || !last || html.slice(first.index, last.index + 1).includes('<')) continue;
          html = `${html.slice(0, first.index)}<${name}>${html.slice(first.index, last.index + 1)}</${name}>${html.slice(last.index + 1)}`;
        }
        expect(texts(sina(`<p>${edge}${html}${edge}</p>`))).toEqual([words]);
      }),
    );
  });
});

describe('the map between text and page', () => {
  const html = `<div id="artibody"><p>　　我<span><a>国新能源</a></span>汽车<span id="quote_1">(9.9%)</span>增长\n <font>6</font>5.4%。</p><p>第二段<br>接着。</p></div>`;
  const document = parseHtml(html);
  const page = readKnownPage(document, SINA);
  if (!page) throw new Error('no article');
  const text = articleText(page.article.blocks);
  const words = (start: number, end: number) =>
    page.map
      .toSpans(start, end)
      .map((span) =>
        span.startContainer === span.endContainer
          ? span.startContainer.data.slice(span.startOffset, span.endOffset)
          : `${span.startContainer.data.slice(span.startOffset)}…${span.endContainer.data.slice(0, span.endOffset)}`,
      );

  it('leads every character to itself and back', () => {
    expect(text).toBe('我国新能源汽车增长 65.4%。\n第二段 接着。');
    for (let i = 0; i < text.length; i++) {
      const [span] = page.map.toSpans(i, i + 1);
      if (!span) {
        expect(text[i]).toMatch(/\s/);
        continue;
      }
      const char = span.startContainer.data[span.startOffset] as string;
      expect(/\s/.test(char) ? ' ' : char).toBe(text[i]);
      expect(page.map.toOffset(span.startContainer, span.startOffset)).toBe(i);
    }
  });

  it('gives one piece over neighbouring nodes, two where a price stands between, and none for nothing', () => {
    expect(words(0, 5)).toEqual(['我…国新能源']);
    expect(words(text.indexOf('汽车'), text.indexOf('汽车') + 4)).toEqual(['汽车', '增长']);
    expect(words(text.indexOf('65'), text.indexOf('65') + 5)).toEqual(['6…5.4%']);
    expect(words(text.indexOf('。'), text.indexOf('第二'))).toEqual(['。']);
    expect(words(3, 3)).toEqual([]);
    expect(words(text.length, text.length + 5)).toEqual([]);
  });

  it('brings a dropped place to the next kept one, and a foreign node to none', () => {
    const paragraph = page.root.querySelector('p') as Element;
    expect(page.map.toOffset(paragraph.firstChild as Node, 0)).toBe(0);
    expect(page.map.toOffset(document.querySelector('#quote_1')?.firstChild as Node, 2)).toBeNull();
    expect(page.map.toOffset(document.body, 0)).toBeNull();
  });
});

describe('a page of another site', () => {
  const story = (n: number) =>
    `<p>第${n}段：某地工业园区今年新增企业${n}家，产值同比增长${n}%，园区负责人说，后续还要建设公共服务平台，服务更多企业。</p>`;
  const page = `<title>园区</title><meta property="article:published_time" content="2025-03-01T08:00:00+08:00"><nav>首页 新闻</nav><div class="wrap"><div class="content">
    ${[1, 2, 3, 4, 5, 6].map(story).join('')}<p>好。</p><p>谢谢！</p></div><div class="sidebar"><ul><li><a href="#">热点一</a></li><li><a href="#">热点二</a></li></ul></div></div><footer>版权所有</footer>`;

  it('is read from the root that Readability finds, short lines included, and left as it was', () => {
    const document = parseHtml(page);
    const before = document.documentElement.outerHTML;
    const read = readPage(document, 'https://news.example.cn/2025/0301/1.html');
    expect(read?.article).toMatchObject({ site: 'other', title: '园区', published: '2025-03-01' });
    expect(texts(read?.article.blocks ?? []).slice(-2)).toEqual(['好。', '谢谢！']);
    expect(texts(read?.article.blocks ?? [])).toHaveLength(8);
    expect(read?.root.className).toBe('content');
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('is the way out where a known site changes its body', () => {
    expect(blocksOf(page, SINA).length).toBeGreaterThan(6);
    expect(readKnownPage(parseHtml(page), SINA)).toBeNull();
  });
});

describe('pages without an article', () => {
  it.each([
    ['an empty page', ''],
    ['an empty body', '<div id="artibody"><p>　　</p><script>1</script></div>'],
    ['a menu', '<ul><li><a href="#">甲</a></li><li><a href="#">乙</a></li></ul>'],
    ['no markup', '404'],
  ])('%s', (_, html) => {
    expect(readPage(parseHtml(html), SINA)).toBeNull();
  });
});

describe('broken and huge pages', () => {
  it('are read without end of the stack', () => {
    expect(texts(sina(`${'<span>'.repeat(20_000)}深处${'<div>'.repeat(400)}更深`))).toEqual(['深处', '更深']);
  });

  it('of two megabytes are read in linear time', () => {
    const paragraph = `<p>　　工业增加值<font>增长</font>6.5%，<b>产量</b>达到${'很'.repeat(60)}多。</p>`;
    const body = paragraph.repeat(Math.ceil(2_000_000 / Buffer.byteLength(paragraph)));
    const document = parseHtml(`<div id="artibody">${body}</div>`);
    const start = performance.now();
    const page = readPage(document, SINA);
    expect(performance.now() - start).toBeLessThan(5000);
    expect(page?.article.blocks.length).toBeGreaterThan(5000);
  });
});

describe.skipIf(SHARED === null)('the real pages (skipped where they are absent)', () => {
  const gold = join(SHARED ?? '', 'gold/docs');
  const ids = SHARED && existsSync(gold) ? readdirSync(gold).map((file) => file.replace('.json', '')) : [];
  const bare = (text: string) => text.replace(/[\s\u200b\ufeff]+/g, '');

  it.each(ids.filter((id) => existsSync(join(SHARED ?? '', 'pages', `${id}.html`))))('%s gives the paragraphs of its record', (id) => {
    const record = JSON.parse(readFileSync(join(gold, `${id}.json`), 'utf8'));
    const page = readPage(parseHtml(decodeHtml(readFileSync(join(SHARED ?? '', 'pages', `${id}.html`)))), record.url);
    expect(texts(page?.article.blocks ?? []).map(bare)).toEqual(record.blocks.map(bare));
    expect(page?.article.title).toBe(record.title);
    expect(page?.article.published).toBe(record.published);
  });
});

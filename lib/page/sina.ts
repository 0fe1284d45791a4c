// finance.sina.com.cn and its mobile and self-media hosts.
import { SINA_BODIES, SINA_TITLES } from './places';
import { LIVE_PRICES, type SiteAdapter } from './site-adapter';

export const SINA: SiteAdapter = {
  site: 'sina',
  hosts: /(?:^|\.)sina\.(?:com\.)?cn$/,
  bodies: SINA_BODIES,
  titles: SINA_TITLES,
  titleSuffix: /(?:\|[^|_]{1,20})?_(?:[^_]{1,20}_)*新浪(?:财经|网|新闻|看点)[^_]*$/,
  times: [
    '.date-source .date',
    '#pub_date',
    'time.art_time',
    'meta[property="article:published_time"]',
    'meta[name="weibo: article:create_at"]',
    '.time-source',
    '.article-header .time',
  ],
  sources: ['.date-source .source', '#media_name', '.time-source .source', 'meta[name="mediaid"]', 'meta[property="article:author"]'],
  drop: [
    ...LIVE_PRICES,
    '.appendQr_wrap',
    'ins.sinaads',
    '.new_style_article',
    '.article-bottom',
    '.article-bottom-tg',
    '.blk-comment',
    '.sina-comment-wrap',
    '.blkComment',
    '.show_statement',
    '.hqimg_related',
    '.hqimg_wrapper',
    '.ct_hqimg',
    '.xb_new_finance_app',
    '.otherContent_01',
  ],
  sourceLines: ['.ori_titlesource', '.article-editor', '.article_editor', '.show_author'],
  captions: ['.img_descr', '.art_img_tit', 'figcaption'],
};

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalUrl, documentKey, siteOf } from './canonical';

const SINA = 'https://finance.sina.com.cn/china/gncj/2025-07-18/doc-inabcde1234567.shtml';
const EASTMONEY = 'https://finance.eastmoney.com/a/202507183412345678.html';

/** Each address, the address to record, the document's key. */
const ADDRESSES: [string, string | null, string | null][] = [
  [SINA, SINA, 'sina:nabcde1234567'],
  [SINA.replace('https', 'http'), SINA, 'sina:nabcde1234567'],
  [`${SINA}?cref=cj`, SINA, 'sina:nabcde1234567'],
  [`${SINA}?from=wap&vt=4#comments`, SINA, 'sina:nabcde1234567'],
  [`  ${SINA}\n`, SINA, 'sina:nabcde1234567'],
  ['https://FINANCE.sina.com.cn:443/china/gncj/2025-07-18/doc-inabcde1234567.shtml', SINA, 'sina:nabcde1234567'],
  ['http://finance.sina.com.cn:80/china/gncj/2025-07-18/doc-inabcde1234567.shtml', SINA, 'sina:nabcde1234567'],
  ['https://finance.sina.com.cn./china/gncj/2025-07-18/doc-inabcde1234567.shtml', SINA, 'sina:nabcde1234567'],
  ['https://user:word@finance.sina.com.cn/china/gncj/2025-07-18/doc-inabcde1234567.shtml', SINA, 'sina:nabcde1234567'],
  [
    'https://finance.sina.com.cn/roll/2025-07-18/doc-inabcde1234567.shtml',
    'https://finance.sina.com.cn/roll/2025-07-18/doc-inabcde1234567.shtml',
    'sina:nabcde1234567',
  ],
  [
    'https://finance.sina.cn/2025-07-18/detail-inabcde1234567.d.html?vt=4&wm=3049',
    'https://finance.sina.cn/2025-07-18/detail-inabcde1234567.d.html',
    'sina:nabcde1234567',
  ],
  [
    'https://tech.sina.com.cn/it/2025-07-18/doc-inabcde1234568.shtml',
    'https://tech.sina.com.cn/it/2025-07-18/doc-inabcde1234568.shtml',
    'sina:nabcde1234568',
  ],
  [
    'http://finance.sina.com.cn/china/20131023/104517078443.shtml',
    'https://finance.sina.com.cn/china/20131023/104517078443.shtml',
    'finance.sina.com.cn/china/20131023/104517078443.shtml',
  ],
  [
    'https://k.sina.com.cn/article_1704103183_65928d0f02001abc.html?from=news&subch=onews',
    'https://k.sina.com.cn/article_1704103183_65928d0f02001abc.html',
    'sina:article-1704103183-65928d0f02001abc',
  ],
  [
    'https://k.sina.cn/article_1704103183_p65928d0f02001abc.html',
    'https://k.sina.cn/article_1704103183_p65928d0f02001abc.html',
    'sina:article-1704103183-65928d0f02001abc',
  ],
  [
    'https://cj.sina.com.cn/articles/view/1704103183/65928d0f02001abc?finpagefr=p_104',
    'https://cj.sina.com.cn/articles/view/1704103183/65928d0f02001abc',
    'sina:article-1704103183-65928d0f02001abc',
  ],
  ['https://finance.sina.com.cn/', 'https://finance.sina.com.cn/', 'finance.sina.com.cn/'],
  ['https://finance.sina.com.cn', 'https://finance.sina.com.cn/', 'finance.sina.com.cn/'],
  ['https://finance.sina.com.cn/china/index.shtml', 'https://finance.sina.com.cn/china/', 'finance.sina.com.cn/china'],
  ['https://finance.sina.com.cn/7x24/?tag=2', 'https://finance.sina.com.cn/7x24/?tag=2', 'finance.sina.com.cn/7x24?tag=2'],
  [EASTMONEY, EASTMONEY, 'eastmoney:202507183412345678'],
  [`${EASTMONEY}?code=1#read`, EASTMONEY, 'eastmoney:202507183412345678'],
  ['http://wap.eastmoney.com/a/202507183412345678.html', EASTMONEY, 'eastmoney:202507183412345678'],
  ['https://finance.eastmoney.com/news/1350,202507183412345678.html', EASTMONEY, 'eastmoney:202507183412345678'],
  [
    'https://stock.eastmoney.com/a/202507183412345678.html',
    'https://stock.eastmoney.com/a/202507183412345678.html',
    'eastmoney:202507183412345678',
  ],
  [
    'http://hk.eastmoney.com/news/1535,202507183412345678.html',
    'https://hk.eastmoney.com/a/202507183412345678.html',
    'eastmoney:202507183412345678',
  ],
  ['https://finance.eastmoney.com/a/202507183412345679.html', EASTMONEY.replace('8.html', '9.html'), 'eastmoney:202507183412345679'],
  [
    'https://caifuhao.eastmoney.com/news/20250718123456789012345',
    'https://caifuhao.eastmoney.com/news/20250718123456789012345',
    'eastmoney:caifuhao-20250718123456789012345',
  ],
  ['https://finance.eastmoney.com/a/cgnjj.html', 'https://finance.eastmoney.com/a/cgnjj.html', 'finance.eastmoney.com/a/cgnjj.html'],
  // Other sites: the query may be the page, tracking is not.
  ['https://www.example.cn/show.php?id=31&utm_source=x', 'https://www.example.cn/show.php?id=31', 'example.cn/show.php?id=31'],
  ['https://m.example.cn/show.php?id=31', 'https://m.example.cn/show.php?id=31', 'example.cn/show.php?id=31'],
  ['https://example.cn/show.php?page=2&id=31', 'https://example.cn/show.php?id=31&page=2', 'example.cn/show.php?id=31&page=2'],
  ['https://example.cn/a/?fbclid=1&spm=2', 'https://example.cn/a/', 'example.cn/a'],
  ['https://example.cn:8443/a#part', 'https://example.cn:8443/a', 'example.cn:8443/a'],
  // An Eastmoney number on another site is nobody's.
  ['https://example.cn/a/202507183412345678.html', 'https://example.cn/a/202507183412345678.html', 'example.cn/a/202507183412345678.html'],
  [
    'https://notsina.com.cn/doc-inabcde1234567.shtml',
    'https://notsina.com.cn/doc-inabcde1234567.shtml',
    'notsina.com.cn/doc-inabcde1234567.shtml',
  ],
  // No web addresses.
  ['', null, null],
  ['doc-inabcde1234567.shtml', null, null],
  ['chrome-extension://abc/reading.html', null, null],
  ['file:///tmp/page.html', null, null],
  ['https://', null, null],
  ['https://exa mple.cn/', null, null],
];

describe('addresses of documents', () => {
  it.each(ADDRESSES)('%s', (address, canonical, key) => {
    expect(canonicalUrl(address)).toBe(canonical);
    expect(documentKey(address)).toBe(key);
  });

  it('are canonical once: the canonical address stands for itself and for the same document', () => {
    for (const [, canonical, key] of ADDRESSES) {
      if (canonical === null) continue;
      expect(canonicalUrl(canonical)).toBe(canonical);
      expect(documentKey(canonical)).toBe(key);
    }
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const canonical = canonicalUrl(address);
        expect(canonical).not.toBeNull();
        expect(canonicalUrl(canonical as string)).toBe(canonical);
        expect(documentKey(canonical as string)).toBe(documentKey(address));
      }),
    );
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        canonicalUrl(text);
        documentKey(text);
        siteOf(text);
      }),
    );
  });

  it('belong to a site by their host', () => {
    expect(siteOf(SINA)).toBe('sina');
    expect(siteOf('https://finance.sina.cn/x')).toBe('sina');
    expect(siteOf('https://hk.eastmoney.com/a/1.html')).toBe('eastmoney');
    expect(siteOf('https://eastmoney.com.example.cn/')).toBe('other');
    expect(siteOf('nothing')).toBe('other');
  });
});

// The hosts whose article pages are read without asking: the one constant behind matches, permissions and sender checks.

/** Match patterns of the article hosts. Account, portfolio and forum hosts are left out on purpose. */
export const ARTICLE_MATCHES = [
  'https://finance.sina.com.cn/*',
  'https://finance.eastmoney.com/*',
  'https://hk.eastmoney.com/*',
  'https://stock.eastmoney.com/*',
  'https://wap.eastmoney.com/*',
];

/** Asked for one origin at a time, never as a whole (始终标注此网站). */
export const OPTIONAL_MATCHES = ['https://*/*'];

const ARTICLE_HOSTS = new Set(ARTICLE_MATCHES.map((pattern) => new URL(pattern.replace('*', '')).host));

/** Whether an address belongs to the article hosts, over https. */
export function isArticleHost(url: string): boolean {
  try {
    const { protocol, host } = new URL(url);
    return protocol === 'https:' && ARTICLE_HOSTS.has(host);
  } catch {
    return false;
  }
}

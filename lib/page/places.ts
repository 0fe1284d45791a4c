// Where each site puts the body and the headline of an article, newest template first. Apart from the adapters, since the small
// script on every page needs these and nothing else of them.

export const SINA_BODIES = ['#artibody', '#articleContent', 'section.art_pic_card.art_content', 'section.art_content'];
export const SINA_TITLES = ['h1.main-title', 'h1#artibodyTitle', '#artibodyTitle', 'h1.art_tit_h1', 'meta[property="og:title"]'];

export const EASTMONEY_BODIES = [
  '#ContentBody',
  '.newsContent .Body',
  '.newsContent',
  'div.article.page-article .article-body',
  'div.article.page-article',
];
export const EASTMONEY_TITLES = [
  '.contentbox .title',
  '.newsContent h1',
  'h1.article-title',
  '.article-head h1',
  'h1',
  'meta[property="og:title"]',
];

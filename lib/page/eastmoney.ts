// finance.eastmoney.com, its sister hosts of the same build, and the self-media host caifuhao.
import { EASTMONEY_BODIES, EASTMONEY_TITLES } from './places';
import { LIVE_PRICES, type SiteAdapter } from './site-adapter';

export const EASTMONEY: SiteAdapter = {
  site: 'eastmoney',
  hosts: /(?:^|\.)eastmoney\.com$/,
  bodies: EASTMONEY_BODIES,
  titles: EASTMONEY_TITLES,
  titleSuffix: /\s*[_-]\s*(?:东方财富网|财富号|天天基金网).*$/,
  times: ['.infos .item', '.newsContent div.time', 'div.time', '.article-meta .txt', 'meta[property="article:published_time"]'],
  sources: ['.infos .item + .item', '.newsContent .source', '.Info .source', 'meta[name="source"]'],
  drop: [
    ...LIVE_PRICES,
    '.ad_context3',
    '.zwothers',
    '.zwothertext',
    // The older templates keep headline, time and summary inside the container of the body.
    '.newsContent > h1',
    '.newsContent .Info',
    '.newsContent div.time',
    '.b-review',
    '.abstract',
    '.reading',
    '.AboutCtrl',
    '.c_review',
  ],
  sourceLines: ['.em_media', '.res-edit'],
  captions: ['.em_img_desc', 'figcaption'],
};

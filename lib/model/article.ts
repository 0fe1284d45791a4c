// What `annotate` is given: one article as plain text, with what the page says about it.

/** What the markup says a block is; turns decide whose words it holds. */
export const BLOCK_HINTS = ['paragraph', 'heading', 'link', 'caption', 'source'] as const;
export type BlockHint = (typeof BLOCK_HINTS)[number];

/** One paragraph or heading of the article's body, trimmed, in the page's own characters. */
export interface ArticleBlock {
  text: string;
  hint: BlockHint;
}

export type Site = 'sina' | 'eastmoney' | 'other';

export interface Article {
  /** Canonical address, or null for a text that has none. */
  url: string | null;
  site: Site;
  title: string;
  /** Day of publication, Beijing time, `YYYY-MM-DD`; null where the page does not say. */
  published: string | null;
  /** The publisher or source as the page names it (财联社). */
  source: string | null;
  blocks: ArticleBlock[];
}

/** Stands between two blocks in the article's text; every offset of a record counts UTF-16 code units of that text. */
export const BLOCK_SEPARATOR = '\n';

/** The article's text, to which `start` and `end` of every record refer. */
export function articleText(blocks: readonly { text: string }[]): string {
  return blocks.map((block) => block.text).join(BLOCK_SEPARATOR);
}

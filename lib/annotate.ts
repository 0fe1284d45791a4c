// The heart: plain text and a date in, records out. No DOM, browser, clock or storage.

import { detect } from '@/lib/briefing/detect';
import { assignTurns } from '@/lib/briefing/turns';
import { findCommitments } from '@/lib/commitments/find-commitments';
import { findFigures } from '@/lib/figures/find-figures';
import type { Annotations, Block } from '@/lib/model/annotations';
import { type Article, articleText, BLOCK_SEPARATOR } from '@/lib/model/article';
import { ENGINE_VERSION } from '@/lib/model/versions';
import { restoreRespun } from '@/lib/respun/restore';
import type { ReadBlock, TurnBlock, TurnDocument } from '@/lib/text/document';
import { readText } from '@/lib/text/reading';
import { assignTopics } from '@/lib/topics/assign-topics';

/**
 * Reads an article. Returns every figure and commitment with its place in `articleText(article.blocks)`
 * (UTF-16 code units), whose words each block holds, and what event it is. Never throws on any text.
 */
export function annotate(article: Article): Annotations {
  const text = articleText(article.blocks);
  const { readings, respun } = restoreRespun(article.blocks.map((block) => readText(block.text)));
  let start = 0;
  const read: ReadBlock[] = article.blocks.map((block, index) => {
    const at = start;
    start += block.text.length + BLOCK_SEPARATOR.length;
    return { reading: readings[index] as ReadBlock['reading'], hint: block.hint, start: at };
  });
  const { blocks, event } = assignTurns(article, read);
  const document: TurnDocument = { article, text, blocks };
  const detection = detect({ url: article.url, title: article.title, blocks: read.map((block) => block.reading.text) });
  const figures = findFigures(document);
  const commitments = findCommitments(document, figures);
  const topical = assignTopics(document, figures, commitments);
  return {
    engineVersion: ENGINE_VERSION,
    briefing: {
      ...detection,
      title: article.title,
      published: article.published,
      site: article.site,
      source: article.source,
      url: article.url,
      respun,
      event,
    },
    blocks: blocks.map(plainBlock),
    figures: topical.figures,
    commitments: topical.commitments,
  };
}

function plainBlock({ reading, start, role, speaker, title }: TurnBlock): Block {
  return { text: reading.source, start, role, speaker, title };
}

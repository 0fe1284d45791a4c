import type { PageKind } from '@/lib/model/annotations';

export interface DetectionInput {
  url: string | null;
  title: string;
  /** Readings (folded text) of the article's blocks. */
  blocks: readonly string[];
}

export interface Detection {
  kind: PageKind;
  score: number;
  reasons: string[];
}

/** Says whether an article is a transcript of a MIIT briefing, a news report about one, or neither. */
export function detect(_input: DetectionInput): Detection {
  return { kind: 'none', score: 0, reasons: [] };
}

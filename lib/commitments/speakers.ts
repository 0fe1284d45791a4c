// In a report nobody has a turn: the official named in the same or an earlier sentence of the paragraph is the one who promised.
import type { Span } from '@/lib/text/reading';

const SAYS = '(?:表示|介绍|指出|透露|称|说|强调|回应|坦言|谈到|提到|认为|告诉)';
const OFFICE = '(?:部长|司长|局长|主任|总工程师|总经济师|发言人|书记|负责人|院长)';
const NAMED = new RegExp(`${OFFICE}([\\u4e00-\\u9fff]{2,3}?)(?:[^\\u4e00-\\u9fff]|${SAYS}|在|今天|还|也|指|则|会上|[0-9])`, 'g');
const BARE = new RegExp(`(?:^|[，。；”])([\\u4e00-\\u9fff]{2,3})(?:还|也|同时|进一步|在会上|会上|续|则)?${SAYS}`, 'g');
const PRONOUN = new RegExp(`^(?:他|她)(?:还|也|同时|进一步)?${SAYS}`);

/** Follows who is speaking through the paragraphs of a report. */
export class ReportSpeakers {
  private current: string | null = null;

  constructor(private readonly known: ReadonlySet<string>) {}

  /** Called at the start of every paragraph: only a pronoun carries the speaker over. */
  paragraph(text: string): void {
    if (!PRONOUN.test(text)) this.current = null;
  }

  /** The speaker of a sentence, after what it says itself. */
  sentence(text: string, span: Span): string | null {
    const words = text.slice(span.start, span.end);
    for (const expression of [NAMED, BARE]) {
      for (const match of words.matchAll(expression)) {
        const name = match[1] as string;
        if (this.known.has(name)) this.current = name;
      }
    }
    return this.current;
  }
}

// In a report nobody has a turn: the official named in the same or an earlier sentence of the paragraph is the one who promised,
// until another source is named.
import type { Span } from '@/lib/text/reading';

const SAYS = '(?:表示|介绍|指出|透露|称|说|强调|回应|坦言|谈到|提到|认为|告诉)';
const OFFICE = '(?:部长|司长|局长|主任|总工程师|总经济师|发言人|书记|负责人|院长)';
const NAMED = new RegExp(`${OFFICE}([\\u4e00-\\u9fff]{2,3}?)(?:[^\\u4e00-\\u9fff]|${SAYS}|在|今天|还|也|指|则|会上|[0-9])`, 'g');
const BARE = new RegExp(`(?:^|[，。；”])([\\u4e00-\\u9fff]{2,3})(?:还|也|同时|进一步|在会上|会上|续|则)?${SAYS}`, 'g');
/** Another source takes over: the ministry as such, an unnamed official, a document, the trade, hearsay. */
const OTHER_SOURCE = new RegExp(
  `(?:(?:工信部|工业和信息化部|有关负责人|相关负责人|人士|专家|分析师|网友|代表|企业|会议|通知|《[^》]{1,40}》)(?:还|也|同时|进一步)?(?:${SAYS}|提出|明确|要求|获悉)|^(?:据悉|据了解|另据|此外，记者|记者(?:从|了解到|注意到|获悉)))`,
);
/** What goes on from the paragraph before: a pronoun that speaks, an item of the list that the official opened. */
const GOES_ON = new RegExp(
  `^(?:(?:他|她)(?:还|也|同时|进一步)?${SAYS}|第[一二三四五六七八九十][，、]|[一二三四五六七八九十]是|（[一二三四五六七八九十]）|其[一二三四]，|首先|其次|最后)`,
);

/** Follows who is speaking through the paragraphs of a report. */
export class ReportSpeakers {
  private current: string | null = null;

  constructor(private readonly known: ReadonlySet<string>) {}

  /** Called at the start of every paragraph. */
  paragraph(text: string): void {
    if (!GOES_ON.test(text)) this.current = null;
  }

  /** The speaker of a sentence, after what it says itself. */
  sentence(text: string, span: Span): string | null {
    const words = text.slice(span.start, span.end);
    if (OTHER_SOURCE.test(words)) this.current = null;
    for (const expression of [NAMED, BARE]) {
      for (const match of words.matchAll(expression)) {
        const name = match[1] as string;
        if (this.known.has(name)) this.current = name;
      }
    }
    return this.current;
  }
}

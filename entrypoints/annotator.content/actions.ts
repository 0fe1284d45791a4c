// What the reader does from the card: copying, tracking, 标错了, 不标这类. Shown at once, undone in one click, taken back if the store refuses.
import type { CardActions } from '@/components/page/Card';
import { kindName, officeOf, type PageRecord, valuesToCopy, wordsToQuote } from '@/components/page/record-view';
import { blockAt, cite, toHtml } from '@/lib/copy/quotation';
import { send } from '@/lib/messages';
import type { Annotations } from '@/lib/model/annotations';
import type { Item, ItemKind } from '@/lib/model/items';
import { commitmentKind, figureKind, type RecordRef } from '@/lib/paint/marks-for';
import type { Settings } from '@/lib/settings';
import type { Annotator } from './annotator';
import { copy } from './clipboard';
import type { Surface } from './surface';

export class Actions {
  constructor(
    private readonly annotator: Annotator,
    private readonly surface: Surface,
  ) {}

  forRecord(ref: RecordRef, found: PageRecord, annotations: Annotations): CardActions {
    const close = () => {
      this.surface.closeAll();
    };
    return {
      close,
      copyQuote: () => void this.copyQuote(found, annotations),
      copyValue: () => void this.copyValue(found, annotations),
      toggleTracked: () => this.toggleTracked(ref, found),
      markWrong: () => {
        close();
        const item = this.makeItem(found, 'wrong');
        this.add(item);
        this.surface.say('done.wrong', {}, () => this.remove(item));
      },
      hideKind: () => {
        close();
        this.hideKind(found);
      },
    };
  }

  /** Changes settings here at once and for good in the store. */
  set(change: Partial<Settings>): void {
    const before = this.annotator.settings;
    this.annotator.use({ ...before, ...change });
    send('settings.set', change).catch(() => {
      this.annotator.use(before);
      this.surface.say('failed.store');
    });
  }

  private async copyQuote(found: PageRecord, annotations: Annotations): Promise<void> {
    const { record } = found;
    const { briefing, blocks } = annotations;
    const text = cite(
      {
        words: wordsToQuote(found, annotations),
        role: record.role,
        speaker: record.speaker,
        title: record.speaker ? officeOf(record.speaker, blockAt(blocks, record.start), annotations) : null,
        event: briefing.event,
        headline: briefing.title,
        published: briefing.published,
        source: briefing.source,
        site: briefing.site,
        url: briefing.url,
        isReport: briefing.kind === 'report',
      },
      this.annotator.settings.citation,
    );
    await this.copy(text, toHtml(text, briefing.url), 'done.quote');
  }

  private async copyValue(found: PageRecord, annotations: Annotations): Promise<void> {
    const text = valuesToCopy(found, annotations);
    if (text) await this.copy(text, toHtml(text, null), 'done.value');
  }

  private async copy(plain: string, html: string, done: 'done.quote' | 'done.value'): Promise<void> {
    await copy(plain, html).then(
      () => this.surface.say(done),
      () => this.surface.say('failed.copy'),
    );
  }

  private toggleTracked(ref: RecordRef, found: PageRecord): void {
    const tracked = this.annotator.itemsOf(ref).filter((item) => item.kind === 'tracked');
    if (tracked.length > 0) {
      for (const item of tracked) this.remove(item);
      this.surface.say('done.untracked', {}, () => {
        for (const item of tracked) this.add(item);
      });
      return;
    }
    const item = this.makeItem(found, 'tracked');
    this.add(item);
    this.surface.say('done.tracked', {}, () => this.remove(item));
  }

  private hideKind(found: PageRecord): void {
    const kind = found.type === 'figure' ? figureKind(found.record) : commitmentKind(found.record);
    const { hiddenKinds } = this.annotator.settings;
    this.set({ hiddenKinds: [...hiddenKinds.filter((known) => known !== kind), kind] });
    this.surface.say('undo.hiddenKind', { kind: kindName(found, this.surface.speech.t) }, () =>
      this.set({ hiddenKinds: this.annotator.settings.hiddenKinds.filter((known) => known !== kind) }),
    );
  }

  private makeItem(found: PageRecord, kind: ItemKind): Item {
    const { type, record } = found;
    const { exact, prefix, suffix, start, end } = record;
    const now = Date.now();
    return {
      id: crypto.randomUUID(),
      kind,
      type,
      briefingId: this.annotator.briefingId,
      quote: { exact, prefix, suffix, start, end },
      label: (found.type === 'commitment' && found.record.cores[0]?.exact) || exact,
      reading: record,
      status: 'to-check',
      orphan: false,
      createdAt: now,
      updatedAt: now,
    };
  }

  private add(item: Item): void {
    const before = this.annotator.kept;
    this.annotator.keep([...before.filter((known) => known.id !== item.id), item]);
    this.confirm(send('item.put', { writeId: crypto.randomUUID(), item }), before);
  }

  private remove(item: Item): void {
    const before = this.annotator.kept;
    this.annotator.keep(before.filter((known) => known.id !== item.id));
    this.confirm(send('item.remove', { writeId: crypto.randomUUID(), id: item.id }), before);
  }

  /** Takes the change back where the store refuses it; in a private window it lasts as long as the page, and says so. */
  private confirm(answer: Promise<{ stored: boolean }>, before: readonly Item[]): void {
    answer.then(
      ({ stored }) => {
        if (!stored) this.surface.say('failed.private');
      },
      () => {
        this.annotator.keep(before);
        this.surface.say('failed.store');
      },
    );
  }
}

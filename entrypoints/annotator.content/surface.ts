// Our surfaces on the page: a plain div with a closed shadow root, outside the article and outside its flow.
import { h, render } from 'preact';
import { PageSurface, type SurfaceState } from '@/components/page/PageSurface';
import pageStyles from '@/components/page/page.css?inline';
import type { Box } from '@/components/page/place';
import { whyOf } from '@/components/page/reasons';
import { commitmentView, coresOf, figureView, type PageRecord, type Speech, tipOf, valuesToCopy } from '@/components/page/record-view';
import type { Density, Task } from '@/components/page/TaskList';
import type { ToastMessage } from '@/components/page/Toast';
import tokens from '@/components/styles/tokens.css?inline';
import { resolveLocale, translator } from '@/lib/i18n/catalogue';
import { page as pageEn } from '@/lib/i18n/en/page';
import { reasons as reasonsEn } from '@/lib/i18n/en/reasons';
import { words as wordsEn } from '@/lib/i18n/en/words';
import { page as pageCn } from '@/lib/i18n/zh-cn/page';
import { reasons as reasonsCn } from '@/lib/i18n/zh-cn/reasons';
import { words as wordsCn } from '@/lib/i18n/zh-cn/words';
import { page as pageTw } from '@/lib/i18n/zh-tw/page';
import { reasons as reasonsTw } from '@/lib/i18n/zh-tw/reasons';
import { words as wordsTw } from '@/lib/i18n/zh-tw/words';
import type { Hit } from '@/lib/paint/hit-test';
import type { RecordRef } from '@/lib/paint/marks-for';
import { Actions } from './actions';
import type { Annotator } from './annotator';

const SECTIONS = {
  'zh-CN': { ...pageCn, ...reasonsCn, ...wordsCn },
  'zh-TW': { ...pageTw, ...reasonsTw, ...wordsTw },
  en: { ...pageEn, ...reasonsEn, ...wordsEn },
};

/** Nothing of the page's own rules may move or hide the host, and the host may move nothing of the page. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  position: 'absolute',
  top: '0',
  left: '0',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  display: 'block',
  visibility: 'visible',
  opacity: '1',
  transform: 'none',
  filter: 'none',
  'z-index': '2147483647',
};

const DENSITIES: readonly Density[] = ['key', 'all', 'off'];

interface OpenCard {
  ref: RecordRef;
  lines: readonly Box[];
  line: Box;
}

export class Surface {
  readonly host: HTMLElement;
  private readonly root: ShadowRoot;
  private readonly actions: Actions;
  private tip: Hit | null = null;
  private card: OpenCard | null = null;
  private opened = 0;
  private toast: ToastMessage | null = null;
  private listOpen = false;

  constructor(
    readonly document: Document,
    private readonly annotator: Annotator,
  ) {
    this.host = document.createElement('div');
    for (const [name, value] of Object.entries(HOST_STYLE)) this.host.style.setProperty(name, value, 'important');
    this.root = this.host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = tokens + pageStyles;
    this.root.append(style);
    // The page's own shortcuts and click handlers are for the page.
    for (const type of ['keydown', 'keypress', 'keyup', 'click', 'dblclick', 'pointerdown', 'mousedown', 'wheel']) {
      this.root.addEventListener(type, (event) => event.stopPropagation());
    }
    this.actions = new Actions(annotator, this);
    document.documentElement.append(this.host);
  }

  get speech(): Speech {
    const locale = resolveLocale(this.annotator.settings.language, navigator.languages);
    return { locale, t: translator(locale, SECTIONS) };
  }

  get hasCard(): boolean {
    return this.card !== null;
  }

  showTip(hit: Hit): void {
    this.tip = hit;
    this.refresh();
  }

  hideTip(): void {
    this.tip = null;
    this.refresh();
  }

  showCard({ painted, rect }: Hit): void {
    const { record } = painted.mark;
    if (!record) return;
    this.tip = null;
    this.listOpen = false;
    this.card = { ref: record, line: rect, lines: painted.ranges.flatMap((range) => [...range.getClientRects()]) };
    this.opened++;
    this.refresh();
  }

  /** Closes card, list and tip; true where one was open. */
  closeAll(): boolean {
    const wasOpen = this.card !== null || this.listOpen || this.tip !== null;
    this.card = null;
    this.tip = null;
    this.listOpen = false;
    if (wasOpen) this.refresh();
    return wasOpen;
  }

  /** Says a line of the catalogue, with the way back if there is one. */
  say(key: Parameters<Speech['t']>[0], params: Record<string, string | number> = {}, undo: (() => void) | null = null): void {
    this.toast = { text: this.speech.t(key, params), undo };
    this.refresh();
  }

  setDensity(density: Density): void {
    this.actions.set({ density });
  }

  nextDensity(): void {
    const { t } = this.speech;
    const density = DENSITIES[(DENSITIES.indexOf(this.annotator.settings.density) + 1) % DENSITIES.length] ?? 'key';
    this.setDensity(density);
    this.say('density.now', { density: t(`density.${density}`) });
  }

  remove(): void {
    render(null, this.root);
    this.host.remove();
  }

  /** Shows everything as it is now. */
  refresh(): void {
    const { theme } = this.annotator.settings;
    if (theme === 'auto') delete this.host.dataset.theme;
    else this.host.dataset.theme = theme;
    render(h(PageSurface, { state: this.state() }), this.root);
  }

  private state(): SurfaceState {
    const speech = this.speech;
    return {
      t: speech.t,
      lang: speech.locale,
      tip: this.tipState(speech),
      card: this.cardState(speech),
      toast: this.toast,
      tab: this.tabState(),
      list: this.listState(speech),
      closeToast: () => {
        this.toast = null;
        this.refresh();
      },
    };
  }

  private found(ref: RecordRef | null | undefined): PageRecord | null {
    return ref ? this.annotator.recordOf(ref) : null;
  }

  private tipState(speech: Speech): SurfaceState['tip'] {
    const found = this.found(this.tip?.painted.mark.record);
    const { reading } = this.annotator;
    return found && reading && this.tip ? { text: tipOf(found, reading.annotations, speech), line: this.tip.rect } : null;
  }

  private cardState(speech: Speech): SurfaceState['card'] {
    const found = this.found(this.card?.ref);
    const { reading } = this.annotator;
    if (!found || !reading || !this.card) return null;
    const { ref, line, lines } = this.card;
    const { annotations } = reading;
    return {
      key: String(this.opened),
      view: found.type === 'figure' ? figureView(found.record, annotations, speech) : commitmentView(found.record, annotations, speech),
      why: whyOf(found, speech),
      tracked: this.annotator.itemsOf(ref).some((item) => item.kind === 'tracked'),
      hasValue: valuesToCopy(found, annotations) !== null,
      line,
      lines,
      actions: this.actions.forRecord(ref, found, annotations),
    };
  }

  private tabState(): SurfaceState['tab'] {
    const { reading, settings } = this.annotator;
    if (!reading || !settings.pageTab) return null;
    return {
      counts: this.annotator.counts(),
      open: this.listOpen,
      toggle: () => {
        const open = !this.listOpen;
        this.closeAll();
        this.listOpen = open;
        this.refresh();
      },
      dismiss: () => {
        this.closeAll();
        this.actions.set({ pageTab: false });
        this.say('tab.dismissed', {}, () => this.actions.set({ pageTab: true }));
      },
    };
  }

  private listState(speech: Speech): SurfaceState['list'] {
    const { reading, settings } = this.annotator;
    if (!reading || !this.listOpen) return null;
    const { annotations } = reading;
    const tasks = annotations.commitments.flatMap((commitment, index): Task[] => {
      if (commitment.strength === 'soft') return [];
      const { cores, deadline, who } = commitmentView(commitment, annotations, speech);
      return [{ index, strength: commitment.strength, words: cores.join(' / '), who, deadline }];
    });
    return {
      tasks,
      soft: this.annotator.counts().soft,
      density: settings.density,
      setDensity: (density) => this.setDensity(density),
      close: () => this.closeAll(),
      show: (index) => {
        const commitment = annotations.commitments[index];
        this.closeAll();
        if (commitment) this.annotator.show(coresOf(commitment).flatMap(({ start, end }) => this.annotator.rangesOf(start, end)));
      },
    };
  }
}

// The popup: search on top, four tabs, a footer. It opens at 本页 on a briefing, else at 往期.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { send, sendToTab } from '@/lib/messages';
import type { Quote } from '@/lib/model/annotations';
import type { Settings } from '@/lib/settings';
import { Briefings } from './Briefings';
import { Footer } from './Footer';
import { Indicators } from './Indicators';
import type { PageState } from './page-state';
import { SearchResults } from './SearchResults';
import { popupSpeech } from './speech';
import { ThisPage } from './ThisPage';
import { Tracker } from './Tracker';

const TABS = ['page', 'briefings', 'indicators', 'tracker'] as const;
type Tab = (typeof TABS)[number];

/** Moves the focus to the next row or fold of the panel, from the search or the tabs to the first; false where there is none. */
function moveFocus(popup: HTMLElement, step: 1 | -1): boolean {
  const rows = [...popup.querySelectorAll<HTMLElement>('.panel .row, .panel summary')].filter((row) => row.checkVisibility());
  const at = rows.indexOf(document.activeElement as HTMLElement);
  if (at < 0 && step < 0) return false;
  const next = rows[at + step];
  if (next) next.focus();
  else if (step < 0) popup.querySelector<HTMLElement>('[role="tab"][tabindex="0"]')?.focus();
  return next !== undefined || step < 0;
}

interface Notice {
  text: string;
  undo?: () => void;
}

export interface Actions {
  /** Shows words on the page that is open, or opens the page they stand on. */
  jump: (quote: Quote) => void;
  open: (url: string | null, quote: Quote | null) => void;
  say: (text: string, undo?: () => void) => void;
}

interface Props {
  page: PageState;
  settings: Settings;
  reload: () => void;
  close: () => void;
}

const isBriefing = (page: PageState) => page.status !== null && page.status.detection.kind !== 'none';

export function Popup({ page, settings, reload, close }: Props) {
  const speech = useMemo(() => popupSpeech(settings.language, navigator.languages), [settings.language]);
  const { t } = speech;
  const [tab, setTab] = useState<Tab>(isBriefing(page) ? 'page' : 'briefings');
  const [query, setQuery] = useState('');
  const [composing, setComposing] = useState(false);
  const [notice, setNotice] = useState<Notice | null>(null);
  const search = useRef<HTMLInputElement>(null);

  useEffect(() => {
    document.documentElement.lang = speech.locale;
    document.documentElement.dataset.theme = settings.theme;
  }, [speech.locale, settings.theme]);

  useEffect(() => {
    if (!notice) return;
    const timer = setTimeout(() => setNotice(null), notice.undo ? 8000 : 3000);
    return () => clearTimeout(timer);
  }, [notice]);

  const actions: Actions = {
    say: (text, undo) => setNotice({ text, ...(undo && { undo }) }),
    jump: (quote) => {
      if (page.tabId === null) return;
      sendToTab(page.tabId, 'tab.jump', { quote }).then(
        ({ found }) => (found ? close() : actions.say(t('jump.gone'))),
        () => actions.open(page.url, quote),
      );
    },
    open: (url, quote) => {
      if (!url) return actions.say(t('failed.open'));
      send('page.open', { url, quote }).then(close, () => actions.say(t('failed.open')));
    },
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (event.key === '/' && !typing) {
      event.preventDefault();
      search.current?.focus();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !(event.target instanceof HTMLSelectElement)) {
      if (moveFocus(event.currentTarget as HTMLElement, event.key === 'ArrowDown' ? 1 : -1)) event.preventDefault();
    } else if (event.key === 'Escape' && query) {
      event.preventDefault();
      setQuery('');
    }
  };

  const onTabKey = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = step ? TABS.indexOf(tab) + step : { Home: 0, End: TABS.length - 1 }[event.key];
    if (at === undefined) return;
    event.preventDefault();
    const next = TABS[(at + TABS.length) % TABS.length] as Tab;
    setTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };

  const searched = composing ? '' : query.trim();
  return (
    <main class="popup" onKeyDown={onKeyDown}>
      <h1 class="hidden">{t('product.name')}</h1>
      <div class="search">
        <input
          ref={search}
          type="search"
          value={query}
          placeholder={t('search.placeholder')}
          aria-label={t('search.label')}
          onInput={(event) => setQuery(event.currentTarget.value)}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={(event) => {
            setComposing(false);
            setQuery(event.currentTarget.value);
          }}
        />
      </div>
      <div class="tabs" role="tablist" aria-label={t('tabs.label')}>
        {TABS.map((name) => (
          <button
            type="button"
            role="tab"
            key={name}
            id={`tab-${name}`}
            aria-selected={!searched && tab === name}
            aria-controls="panel"
            tabIndex={tab === name ? 0 : -1}
            onKeyDown={onTabKey}
            onClick={() => {
              setQuery('');
              setTab(name);
            }}
          >
            {t(`tabs.${name}`)}
          </button>
        ))}
      </div>
      <div
        class="panel"
        id="panel"
        role="tabpanel"
        aria-labelledby={searched ? undefined : `tab-${tab}`}
        aria-label={searched ? t('search.label') : undefined}
        tabIndex={-1}
      >
        {(searched || tab !== 'page') && <h2 class="hidden">{searched ? t('search.label') : t(`tabs.${tab}`)}</h2>}
        {searched ? (
          <SearchResults query={searched} speech={speech} actions={actions} />
        ) : tab === 'page' ? (
          <ThisPage page={page} speech={speech} actions={actions} reload={reload} />
        ) : tab === 'briefings' ? (
          <Briefings speech={speech} actions={actions} />
        ) : tab === 'indicators' ? (
          <Indicators speech={speech} actions={actions} />
        ) : (
          <Tracker speech={speech} actions={actions} />
        )}
      </div>
      <div class="notice" role="status" aria-live="polite">
        {notice && (
          <p>
            <span>{notice.text}</span>
            {notice.undo && (
              <button
                type="button"
                onClick={() => {
                  notice.undo?.();
                  setNotice(null);
                }}
              >
                {t('button.undo')}
              </button>
            )}
          </p>
        )}
      </div>
      <Footer settings={settings} speech={speech} actions={actions} />
    </main>
  );
}

// Search in groups: 数据, 部署, 原文, 我的.
import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { wordsOf } from '@/components/brief/BriefView';
import { coresOf } from '@/components/page/record-view';
import { shortTitle } from '@/lib/brief/brief';
import { formatPeriod } from '@/lib/i18n/periods';
import { getBriefing, searchAll } from '@/lib/store/queries';
import type { BriefingRow } from '@/lib/store/rows';
import { changeOf, shownValue } from './figure-words';
import type { Actions } from './Popup';
import { Empty, Failed } from './States';
import type { PopupSpeech } from './speech';
import { useLive } from './use-live';

const SHOWN = 8;

export function SearchResults({ query, speech, actions }: { query: string; speech: PopupSpeech; actions: Actions }) {
  const { t, locale } = speech;
  const live = useLive(() => searchAll(query), `search:${query}`);
  if (live.state === 'failed') return <Failed error={live.error} speech={speech} />;
  if (live.state === 'loading') return <p class="loading">{t('state.loading')}</p>;
  const { figures, commitments, text, mine } = live.value;
  if (figures.length + commitments.length + text.length + mine.length === 0) return <Empty title={t('search.none', { query })} />;
  const from = (briefing: BriefingRow) => [briefing.eventDate, shortTitle(briefing.title)].filter(Boolean).join(' ');
  return (
    <>
      <Group title={t('search.figures')} speech={speech}>
        {figures.map(({ briefing, record }) => (
          <li key={record.id}>
            <button type="button" class="row figure" onClick={() => actions.open(briefing.url, record)}>
              <span class="main">
                <span class="indicator">{record.indicator ?? t('card.indicatorUnknown')}</span>
                <span class={`value ${record.dir ?? ''}`}>{shownValue(record, speech)}</span>
              </span>
              <span class="meta clip">
                {[changeOf(record, speech), record.period && formatPeriod(record.period, locale), record.speaker, from(briefing)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </Group>
      <Group title={t('search.commitments')} speech={speech}>
        {commitments.map(({ briefing, record }) => (
          <li key={record.id}>
            <button type="button" class="row" onClick={() => actions.open(briefing.url, coresOf(record)[0] ?? record)}>
              <span class="main">{wordsOf(record)}</span>
              <span class="meta clip">
                {[t(`strength.${record.strength}`), record.speaker, from(briefing)].filter(Boolean).join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </Group>
      <Group title={t('search.text')} speech={speech}>
        {text.map(({ briefing, quote, excerpt }) => (
          <li key={briefing.id}>
            <button type="button" class="row" onClick={() => actions.open(briefing.url, quote)}>
              <span class="main excerpt">
                <Marked text={excerpt} words={quote?.exact ?? query} />
              </span>
              <span class="meta clip">{from(briefing)}</span>
            </button>
          </li>
        ))}
      </Group>
      <Group title={t('search.mine')} speech={speech}>
        {mine.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              class="row"
              onClick={() => void getBriefing(item.briefingId).then((found) => actions.open(found?.row.url ?? null, item.quote))}
            >
              <span class="main">{item.label}</span>
              <span class="meta clip">{[t(`status.${item.status}`), item.reading.speaker].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        ))}
      </Group>
    </>
  );
}

/** The excerpt with the words that were found. */
function Marked({ text, words }: { text: string; words: string }) {
  const at = text.indexOf(words);
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <mark>{words}</mark>
      {text.slice(at + words.length)}
    </>
  );
}

/** The first rows of a group, and the others at a press. */
function Group({ title, speech: { t }, children }: { title: string; speech: PopupSpeech; children: ComponentChild[] }) {
  const [all, setAll] = useState(false);
  const total = children.length;
  if (total === 0) return null;
  const hidden = all ? 0 : Math.max(0, total - SHOWN);
  return (
    <section>
      <h3>
        {title} <span class="count">{total}</span>
      </h3>
      <ul class="rows">{hidden > 0 ? children.slice(0, SHOWN) : children}</ul>
      {hidden > 0 && (
        <button type="button" class="quiet more" onClick={() => setAll(true)}>
          {t('brief.more', { n: hidden })}
        </button>
      )}
    </section>
  );
}

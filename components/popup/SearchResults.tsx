// Search in groups: 数据, 部署, 原文, 我的.
import type { ComponentChildren } from 'preact';
import { wordsOf } from '@/components/brief/BriefView';
import { coresOf } from '@/components/page/record-view';
import { shortTitle } from '@/lib/brief/brief';
import { formatPeriod } from '@/lib/i18n/periods';
import { getBriefing, searchAll } from '@/lib/store/queries';
import type { BriefingRow } from '@/lib/store/rows';
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
      <Group title={t('search.figures')} total={figures.length}>
        {figures.slice(0, SHOWN).map(({ briefing, record }) => (
          <li key={record.id}>
            <button type="button" class="row figure" onClick={() => actions.open(briefing.url, record)}>
              <span class="main">
                <span class="indicator">{record.indicator ?? t('card.indicatorUnknown')}</span>
                <span class={`value ${record.dir ?? ''}`}>{record.exact}</span>
              </span>
              <span class="meta">
                {[t(`measure.${record.measure}`), record.period && formatPeriod(record.period, locale), record.speaker, from(briefing)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </Group>
      <Group title={t('search.commitments')} total={commitments.length}>
        {commitments.slice(0, SHOWN).map(({ briefing, record }) => (
          <li key={record.id}>
            <button type="button" class="row" onClick={() => actions.open(briefing.url, coresOf(record)[0] ?? record)}>
              <span class="main">{wordsOf(record)}</span>
              <span class="meta">{[t(`strength.${record.strength}`), record.speaker, from(briefing)].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        ))}
      </Group>
      <Group title={t('search.text')} total={text.length}>
        {text.slice(0, SHOWN).map(({ briefing, quote, excerpt }) => (
          <li key={briefing.id}>
            <button type="button" class="row" onClick={() => actions.open(briefing.url, quote)}>
              <span class="main excerpt">{excerpt}</span>
              <span class="meta">{from(briefing)}</span>
            </button>
          </li>
        ))}
      </Group>
      <Group title={t('search.mine')} total={mine.length}>
        {mine.slice(0, SHOWN).map((item) => (
          <li key={item.id}>
            <button
              type="button"
              class="row"
              onClick={() => void getBriefing(item.briefingId).then((found) => actions.open(found?.row.url ?? null, item.quote))}
            >
              <span class="main">{item.label}</span>
              <span class="meta">{[t(`status.${item.status}`), item.reading.speaker].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        ))}
      </Group>
    </>
  );
}

function Group({ title, total, children }: { title: string; total: number; children: ComponentChildren }) {
  if (total === 0) return null;
  return (
    <section>
      <h3>
        {title} <span class="count">{total}</span>
      </h3>
      <ul class="rows">{children}</ul>
    </section>
  );
}

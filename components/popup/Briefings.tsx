// 往期: events by date, reports and reprints folded beneath their transcript. A few: by date. Many: the latest, then years and months folded.
import type { ComponentChildren } from 'preact';
import { BriefView } from '@/components/brief/BriefView';
import { briefOf, shortTitle } from '@/lib/brief/brief';
import { formatPeriod } from '@/lib/i18n/periods';
import { daysBetween, EVENT_DAYS } from '@/lib/memory/events';
import { send } from '@/lib/messages';
import { type EventRow, getBriefing, listEvents } from '@/lib/store/queries';
import type { BriefingRow } from '@/lib/store/rows';
import { Folded } from './Folded';
import type { Actions } from './Popup';
import { Empty, Failed } from './States';
import type { PopupSpeech } from './speech';
import { DueItems } from './Tracker';
import { useLive } from './use-live';

/** So many events are listed flat; beyond, the latest five and folded years. */
const FLAT = 12;
const LATEST = 5;

export function Briefings({ speech, actions }: { speech: PopupSpeech; actions: Actions }) {
  const { t } = speech;
  const live = useLive(() => listEvents(), 'events');
  if (live.state === 'failed') return <Failed error={live.error} speech={speech} />;
  if (live.state === 'loading') return <p class="loading">{t('state.loading')}</p>;
  const events = live.value;
  if (events.length === 0) return <Empty title={t('briefings.none')} hint={t('briefings.noneHint')} />;
  const neighbours = neighboursOf(events);
  const list = (rows: readonly EventRow[]) => (
    <ul class="rows events">
      {rows.map((event) => (
        <Event key={event.id} event={event} near={neighbours.get(event.id) ?? null} speech={speech} actions={actions} />
      ))}
    </ul>
  );
  const [only] = events;
  if (only && events.length === 1) return <OnlyOne event={only} list={list(events)} speech={speech} actions={actions} />;
  if (events.length <= FLAT) {
    return (
      <>
        <DueItems speech={speech} actions={actions} />
        {list(events)}
      </>
    );
  }
  return (
    <>
      <DueItems speech={speech} actions={actions} />
      <section>
        <h3>{t('briefings.latest')}</h3>
        {list(events.slice(0, LATEST))}
      </section>
      {groupBy(events.slice(LATEST), (event) => event.eventDate.slice(0, 4)).map(([year, rows]) => (
        <Folded
          key={year}
          summary={<Counted title={year ? t('briefings.year', { year }) : t('briefings.undated')} n={rows.length} speech={speech} />}
        >
          {() => <Months rows={rows} list={list} speech={speech} />}
        </Folded>
      ))}
    </>
  );
}

/** A year's months, each a fold of its own; a few events stand open. */
function Months({
  rows,
  list,
  speech,
}: {
  rows: readonly EventRow[];
  list: (rows: readonly EventRow[]) => ComponentChildren;
  speech: PopupSpeech;
}) {
  if (rows.length <= LATEST) return <>{list(rows)}</>;
  return (
    <div class="months">
      {groupBy(rows, (event) => event.eventDate.slice(0, 7)).map(([month, inMonth]) => (
        <Folded key={month} summary={<Counted title={formatPeriod(month, speech.locale)} n={inMonth.length} speech={speech} />}>
          {() => list(inMonth)}
        </Folded>
      ))}
    </div>
  );
}

function Counted({ title, n, speech: { t } }: { title: string; n: number; speech: PopupSpeech }) {
  return (
    <>
      {title} <span class="count">{t('briefings.count', { n })}</span>
    </>
  );
}

/** With one event there is nothing to choose from: its brief, and what comes with the second. */
function OnlyOne({ event, list, speech, actions }: { event: EventRow; list: ComponentChildren; speech: PopupSpeech; actions: Actions }) {
  const { lead } = event;
  const live = useLive(() => getBriefing(lead.id), `only:${lead.id}`);
  const stored = live.state === 'ready' ? live.value : null;
  return (
    <>
      {list}
      <p class="hint">{speech.t('briefings.one')}</p>
      {stored && (
        <BriefView
          brief={briefOf(stored.annotations)}
          annotations={stored.annotations}
          speech={speech}
          jump={(quote) => actions.open(lead.url, quote)}
        />
      )}
    </>
  );
}

/** For each event the one just before it in time, where it lies close enough to be the same: the reader may join them. */
function neighboursOf(events: readonly EventRow[]): Map<string, EventRow> {
  const near = new Map<string, EventRow>();
  events.forEach((event, i) => {
    const other = events[i + 1];
    if (other && daysBetween(event.eventDate, other.eventDate) <= EVENT_DAYS) near.set(event.id, other);
  });
  return near;
}

function groupBy(events: readonly EventRow[], key: (event: EventRow) => string): [string, EventRow[]][] {
  const groups = new Map<string, EventRow[]>();
  for (const event of events) groups.set(key(event), [...(groups.get(key(event)) ?? []), event]);
  return [...groups];
}

function Event({ event, near, speech, actions }: { event: EventRow; near: EventRow | null; speech: PopupSpeech; actions: Actions }) {
  const { t } = speech;
  const { lead, others } = event;
  const open = (row: BriefingRow) => actions.open(row.url, null);
  return (
    <li>
      <button type="button" class="row" onClick={() => open(lead)}>
        <span class="main">{shortTitle(lead.title)}</span>
        <span class="meta">
          {[lead.eventDate || t('briefings.undated'), t(`kind.${lead.kind}`), t('briefings.counts', { ...lead.counts })].join(' · ')}
          {lead.respun && <span class="tag warn">{t('notice.respun')}</span>}
        </span>
      </button>
      {near && (
        <details class="sources">
          <summary>{t('briefings.sameEvent')}</summary>
          <button
            type="button"
            class="quiet join"
            onClick={() => {
              send('event.join', { id: lead.id, into: near.lead.id }).then(
                () => actions.say(t('briefings.joined'), () => void send('event.split', { id: lead.id })),
                () => actions.say(t('failed.save')),
              );
            }}
          >
            {t('briefings.joinInto', { title: shortTitle(near.lead.title) })}
          </button>
        </details>
      )}
      {others.length > 0 && (
        <details class="sources">
          <summary>{t('briefings.reports', { n: others.length })}</summary>
          <ul class="rows">
            {others.map((row) => (
              <li key={row.id} class="source">
                <button type="button" class="row" onClick={() => open(row)}>
                  <span class="main">{shortTitle(row.title)}</span>
                  <span class="meta">{[row.source, t(`kind.${row.kind}`)].filter(Boolean).join(' · ')}</span>
                </button>
                <button
                  type="button"
                  class="quiet"
                  onClick={() => {
                    send('event.split', { id: row.id }).then(
                      () => actions.say(t('briefings.splitDone'), () => void send('event.join', { id: row.id, into: lead.id })),
                      () => actions.say(t('failed.save')),
                    );
                  }}
                >
                  {t('briefings.split')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

// 台账: what the reader tracks, the due first. Dates are Beijing's.
import { formatPeriod } from '@/lib/i18n/periods';
import { send } from '@/lib/messages';
import type { Item } from '@/lib/model/items';
import { getBriefing, listItems } from '@/lib/store/queries';
import { beijingDay, dueState } from './due';
import type { Actions } from './Popup';
import { Empty, Failed } from './States';
import type { PopupSpeech } from './speech';
import { useLive } from './use-live';

const MOST = 200;
const ORDER = { overdue: 0, due: 1 };

/** So many due items stand above past briefings; the rest are in the tracker. */
const DUE_SHOWN = 3;

interface Tracked {
  item: Item;
  due: ReturnType<typeof dueState>;
}

/** Items with their derived state, the overdue first, then those that are due soon. */
function byUrgency(items: readonly Item[]): Tracked[] {
  const today = beijingDay(Date.now());
  return items
    .map((item) => ({ item, due: dueState(item, today) }))
    .sort((a, b) => (a.due ? ORDER[a.due] : 2) - (b.due ? ORDER[b.due] : 2));
}

export function Tracker({ speech, actions }: { speech: PopupSpeech; actions: Actions }) {
  const { t } = speech;
  const live = useLive(() => listItems(), 'items');
  if (live.state === 'failed') return <Failed error={live.error} speech={speech} />;
  if (live.state === 'loading') return <p class="loading">{t('state.loading')}</p>;
  if (live.value.length === 0) return <Empty title={t('tracker.none')} hint={t('tracker.noneHint')} />;
  const untrack = (item: Item) => {
    send('item.remove', { writeId: crypto.randomUUID(), id: item.id }).then(
      () => actions.say(t('tracker.untracked'), () => void send('item.put', { writeId: crypto.randomUUID(), item })),
      () => actions.say(t('failed.save')),
    );
  };
  return (
    <ul class="rows">
      {byUrgency(live.value)
        .slice(0, MOST)
        .map((tracked) => (
          <li key={tracked.item.id} class="tracked">
            <ItemRow {...tracked} speech={speech} actions={actions} />
            <button type="button" class="quiet" onClick={() => untrack(tracked.item)}>
              {t('tracker.untrack')}
            </button>
          </li>
        ))}
    </ul>
  );
}

/** What is due, above past briefings; nothing where nothing is. */
export function DueItems({ speech, actions }: { speech: PopupSpeech; actions: Actions }) {
  const live = useLive(() => listItems(), 'due');
  const due = live.state === 'ready' ? byUrgency(live.value).filter((tracked) => tracked.due) : [];
  if (due.length === 0) return null;
  return (
    <section>
      <h3>
        {speech.t('briefings.due')} <span class="count">{due.length}</span>
      </h3>
      <ul class="rows">
        {due.slice(0, DUE_SHOWN).map((tracked) => (
          <li key={tracked.item.id}>
            <ItemRow {...tracked} speech={speech} actions={actions} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ItemRow({ item, due, speech, actions }: Tracked & { speech: PopupSpeech; actions: Actions }) {
  const { t, locale } = speech;
  const deadline = 'deadline' in item.reading ? item.reading.deadline : null;
  const open = async () => {
    const briefing = await getBriefing(item.briefingId);
    actions.open(briefing?.row.url ?? null, item.quote);
  };
  return (
    <button type="button" class="row" onClick={() => void open()}>
      <span class="main">{item.label}</span>
      <span class="meta">
        {[
          t(`status.${item.status}`),
          deadline ? t('tracker.deadline', { period: formatPeriod(deadline, locale) }) : t('tracker.noDeadline'),
          item.reading.speaker,
        ]
          .filter(Boolean)
          .join(' · ')}
        {due && <span class={`tag ${due === 'overdue' ? 'warn' : ''}`}>{t(`tracker.${due}`)}</span>}
        {item.orphan && <span class="tag warn">{t('notice.orphan')}</span>}
      </span>
    </button>
  );
}

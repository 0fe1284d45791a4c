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

export function Tracker({ speech, actions }: { speech: PopupSpeech; actions: Actions }) {
  const { t, locale } = speech;
  const live = useLive(() => listItems(), 'items');
  if (live.state === 'failed') return <Failed error={live.error} speech={speech} />;
  if (live.state === 'loading') return <p class="loading">{t('state.loading')}</p>;
  if (live.value.length === 0) return <Empty title={t('tracker.none')} hint={t('tracker.noneHint')} />;
  const today = beijingDay(Date.now());
  const rows = live.value
    .map((item) => ({ item, due: dueState(item, today) }))
    .sort((a, b) => (a.due ? ORDER[a.due] : 2) - (b.due ? ORDER[b.due] : 2))
    .slice(0, MOST);
  const open = async (item: Item) => {
    const briefing = await getBriefing(item.briefingId);
    actions.open(briefing?.row.url ?? null, item.quote);
  };
  const untrack = (item: Item) => {
    send('item.remove', { writeId: crypto.randomUUID(), id: item.id }).then(
      () => actions.say(t('tracker.untracked'), () => void send('item.put', { writeId: crypto.randomUUID(), item })),
      () => actions.say(t('failed.save')),
    );
  };
  return (
    <ul class="rows">
      {rows.map(({ item, due }) => {
        const deadline = 'deadline' in item.reading ? item.reading.deadline : null;
        return (
          <li key={item.id} class="tracked">
            <button type="button" class="row" onClick={() => void open(item)}>
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
            <button type="button" class="quiet" onClick={() => untrack(item)}>
              {t('tracker.untrack')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

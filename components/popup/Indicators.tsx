// 指标: the latest value of each indicator, with its period and where it stands.
import { formatPeriod } from '@/lib/i18n/periods';
import { getBriefing, latestIndicators } from '@/lib/store/queries';
import type { IndicatorRow } from '@/lib/store/rows';
import { changeOf, shownValue } from './figure-words';
import type { Actions } from './Popup';
import { Empty, Failed } from './States';
import type { PopupSpeech } from './speech';
import { useLive } from './use-live';

const MOST = 200;

export function Indicators({ speech, actions }: { speech: PopupSpeech; actions: Actions }) {
  const { t, locale } = speech;
  const live = useLive(() => latestIndicators({ limit: MOST }), 'indicators');
  if (live.state === 'failed') return <Failed error={live.error} speech={speech} />;
  if (live.state === 'loading') return <p class="loading">{t('state.loading')}</p>;
  if (live.value.length === 0) return <Empty title={t('indicators.none')} hint={t('indicators.noneHint')} />;
  const open = async ({ latest }: IndicatorRow) => {
    const briefing = await getBriefing(latest.briefingId);
    actions.open(briefing?.row.url ?? null, latest);
  };
  return (
    <ul class="rows">
      {live.value.map((row) => (
        <li key={row.series}>
          <button type="button" class="row figure" onClick={() => void open(row)}>
            <span class="main">
              <span class="indicator">{row.indicator}</span>
              <span class={`value ${row.latest.dir ?? ''}`}>{shownValue(row.latest, speech)}</span>
            </span>
            <span class="meta">
              {[
                changeOf(row.latest, speech),
                row.latest.period ? formatPeriod(row.latest.period, locale) : t('period.unknown'),
                row.latest.periodInferred ? t('tag.inferred') : null,
                row.latest.speaker,
                row.eventDate,
                row.count > 1 ? t('indicators.mentions', { n: row.count }) : null,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

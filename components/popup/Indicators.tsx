// 指标: the latest value of each indicator, with its period and where it stands.
import { basisOf } from '@/components/page/record-view';
import { formatValue } from '@/lib/i18n/numbers';
import { formatPeriod } from '@/lib/i18n/periods';
import { getBriefing, latestIndicators } from '@/lib/store/queries';
import type { IndicatorRow } from '@/lib/store/rows';
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
              <span class={`value ${row.latest.dir ?? ''}`}>
                {locale === 'en' ? formatValue(row.latest, locale) : row.latest.exact.replace(/\s+/g, '')}
              </span>
            </span>
            <span class="meta">
              {[
                basisOf(row.latest, t),
                row.latest.period ? formatPeriod(row.latest.period, locale) : t('period.unknown'),
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

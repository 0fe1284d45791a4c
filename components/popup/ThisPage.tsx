// 本页: the brief of the page that is open, or why there is none; the reader may overrule the verdict.
import { BriefView, wordsOf } from '@/components/brief/BriefView';
import { figureView } from '@/components/page/record-view';
import { briefOf } from '@/lib/brief/brief';
import { briefAsText } from '@/lib/brief/plain-text';
import { send } from '@/lib/messages';
import type { Verdict } from '@/lib/settings';
import { getBriefing } from '@/lib/store/queries';
import { changeOf, shownValue } from './figure-words';
import type { Actions } from './Popup';
import type { PageState } from './page-state';
import { Empty, Failed } from './States';
import type { PopupSpeech } from './speech';
import { useLive } from './use-live';

interface Props {
  page: PageState;
  speech: PopupSpeech;
  actions: Actions;
  reload: () => void;
}

export function ThisPage({ page, speech, actions, reload }: Props) {
  const { t } = speech;
  const { key } = page;
  const live = useLive(async () => (key ? await getBriefing(key) : null), `page:${key}`);
  const decide = (verdict: Verdict | null) => {
    if (!page.url) return;
    send('verdict.set', { url: page.url, verdict, tabId: page.tabId }).then(
      () => setTimeout(reload, 400),
      () => actions.say(t('failed.save')),
    );
  };
  const detection = page.status?.detection ?? null;
  const isOne = detection !== null && detection.kind !== 'none';
  const byReader = detection?.reasons.includes('reader') ?? false;
  const verdict = page.url && (
    <Verdicts
      isOne={isOne}
      byReader={byReader}
      reasons={detection?.reasons ?? []}
      kind={detection?.kind ?? 'none'}
      speech={speech}
      decide={decide}
    />
  );
  if (live.state === 'failed') return <Failed error={live.error} speech={speech} />;
  if (live.state === 'loading') return <p class="loading">{t('state.loading')}</p>;
  const stored = live.value;
  if (!stored || !isOne) {
    if (isOne) return <Empty title={t('page.reading')} hint={page.isPrivate ? t('page.private') : t('page.readingHint')} />;
    const unread = page.supported && detection === null;
    const [title, hint] = unread
      ? [t('page.reading'), t('page.readingHint')]
      : page.supported
        ? [t('page.none'), t('page.noneHint')]
        : [t('page.outside'), t('page.outsideHint')];
    return (
      <Empty title={title} hint={hint}>
        {verdict}
      </Empty>
    );
  }
  const { annotations } = stored;
  const brief = briefOf(annotations);
  const copy = () => {
    const text = briefAsText(brief, {
      t,
      url: annotations.briefing.url,
      figure: (figure) => {
        const view = figureView(figure, annotations, speech.page);
        return [view.indicator, changeOf(figure, speech), shownValue(figure, speech), view.period, ...view.tags].join(' ');
      },
      commitment: (record) => [wordsOf(record), record.speaker && `（${record.speaker}）`].filter(Boolean).join(''),
    });
    navigator.clipboard.writeText(text).then(
      () => actions.say(t('brief.copied')),
      () => actions.say(t('brief.failed')),
    );
  };
  return (
    <>
      <BriefView
        brief={brief}
        annotations={annotations}
        speech={speech}
        jump={actions.jump}
        action={
          <button type="button" class="primary" onClick={copy}>
            {t('brief.copy')}
          </button>
        }
      />
      <div class="page-foot">{verdict}</div>
    </>
  );
}

interface VerdictProps {
  isOne: boolean;
  byReader: boolean;
  reasons: readonly string[];
  kind: 'transcript' | 'report' | 'none';
  speech: PopupSpeech;
  decide: (verdict: Verdict | null) => void;
}

function Verdicts({ isOne, byReader, reasons, kind, speech, decide }: VerdictProps) {
  const { t } = speech;
  const said = reasons.map((reason) => t(`reason.${reason}` as 'reason.reader')).filter((text) => text !== undefined);
  return (
    <div class="verdict">
      <p class="hint">
        {t(`kind.${kind}`)}
        {said.length > 0 && ` · ${said.join(speech.locale === 'en' ? ', ' : '、')}`}
      </p>
      {byReader ? (
        <button type="button" onClick={() => decide(null)}>
          {t('verdict.undo')}
        </button>
      ) : (
        <button type="button" onClick={() => decide(isOne ? 'not-briefing' : 'briefing')}>
          {t(isOne ? 'verdict.isNot' : 'verdict.is')}
        </button>
      )}
    </div>
  );
}

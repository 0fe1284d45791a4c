// 速览: every piece a button that leads to its words.
import type { ComponentChildren } from 'preact';
import { commitmentView, coresOf, figureView } from '@/components/page/record-view';
import { Folded } from '@/components/popup/Folded';
import { changeOf, shownValue } from '@/components/popup/figure-words';
import type { PopupSpeech } from '@/components/popup/speech';
import type { Brief } from '@/lib/brief/brief';
import type { Annotations, Commitment, Figure, Quote } from '@/lib/model/annotations';

interface Props {
  brief: Brief;
  annotations: Annotations;
  speech: PopupSpeech;
  jump: (quote: Quote) => void;
  /** Stands at the end of the head line. */
  action?: ComponentChildren;
}

/** The words that stand for a commitment: its cores, else the sentence. */
export const wordsOf = (commitment: Commitment): string =>
  coresOf(commitment)
    .map((core) => core.exact)
    .join('；');

export function BriefView({ brief, annotations, speech, jump, action }: Props) {
  const { event } = brief;
  const { t } = speech;
  const named = brief.named.reduce((sum, group) => sum + group.commitments.length, 0);
  const empty = brief.firm.length + brief.figures.length + named === 0;
  const commitments = (records: readonly Commitment[]) => (
    <ul class="rows">
      {records.map((record) => (
        <CommitmentRow key={record.start} record={record} annotations={annotations} speech={speech} jump={jump} />
      ))}
    </ul>
  );
  return (
    <article class="brief">
      <header class="brief-head">
        <div class="brief-title">
          <h2>{brief.title}</h2>
          {action}
        </div>
        <p class="meta">
          {[event.date, event.venue, t(`kind.${annotations.briefing.kind}`)].filter(Boolean).join(' · ')}
          {event.dateInferred && event.date && <span class="tag">{t('brief.inferredDate')}</span>}
          {brief.respun && <span class="tag warn">{t('notice.respun')}</span>}
        </p>
        {brief.officials.length > 0 && (
          <ul class="officials" aria-label={t('brief.officials')}>
            {brief.officials.map((person) => (
              <li key={person.name}>
                <b>{person.name}</b> <span>{person.title}</span>
              </li>
            ))}
          </ul>
        )}
      </header>
      {empty && <p class="hint">{t('brief.nothing')}</p>}
      {brief.firm.length > 0 && (
        <section>
          <h3 class="firm">
            {t('strength.hard')} <span class="count">{brief.firm.length}</span>
          </h3>
          {commitments(brief.firm)}
        </section>
      )}
      {brief.figures.length > 0 && (
        <section>
          <h3>{t('record.figures')}</h3>
          <ul class="rows">
            {brief.figures.map((record) => (
              <FigureRow key={record.start} record={record} annotations={annotations} speech={speech} jump={jump} />
            ))}
          </ul>
        </section>
      )}
      {named > 0 && (
        <section>
          <h3 class="named">
            {t('strength.concrete')} <span class="count">{named}</span>
          </h3>
          {brief.named.map((group) => (
            <div class="topic" key={group.topic ?? ''}>
              <h4>{group.topic ?? t('brief.noTopic')}</h4>
              {commitments(group.commitments)}
            </div>
          ))}
        </section>
      )}
      {brief.questions.length > 0 && (
        <section>
          <h3>{t('brief.questions')}</h3>
          <ul class="rows">
            {brief.questions.map((question) => (
              <li key={question.quote.prefix + question.clause}>
                <button type="button" class="row" onClick={() => jump(question.quote)}>
                  <span class="main">{question.clause}</span>
                  {question.outlet && <span class="meta">{question.outlet}</span>}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {brief.soft.length > 0 && <Folded summary={t('brief.softFolded', { n: brief.soft.length })}>{() => commitments(brief.soft)}</Folded>}
    </article>
  );
}

interface RowProps<R> {
  record: R;
  annotations: Annotations;
  speech: PopupSpeech;
  jump: (quote: Quote) => void;
}

function CommitmentRow({ record, annotations, speech, jump }: RowProps<Commitment>) {
  const view = commitmentView(record, annotations, speech.page);
  return (
    <li>
      <button type="button" class="row" onClick={() => jump(coresOf(record)[0] ?? record)}>
        <span class="main">{wordsOf(record)}</span>
        <span class="meta">{[record.speaker ?? view.who, view.deadline].filter(Boolean).join(' · ')}</span>
      </button>
    </li>
  );
}

function FigureRow({ record, annotations, speech, jump }: RowProps<Figure>) {
  const view = figureView(record, annotations, speech.page);
  return (
    <li>
      <button type="button" class="row figure" onClick={() => jump(record)}>
        <span class="main">
          <span class="indicator">{view.indicator}</span>
          <span class={`value ${record.dir ?? ''}`}>{shownValue(record, speech)}</span>
        </span>
        <span class="meta">{[changeOf(record, speech), view.period, record.speaker, ...view.tags].filter(Boolean).join(' · ')}</span>
      </button>
    </li>
  );
}

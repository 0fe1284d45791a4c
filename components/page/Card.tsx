// The card of one record: ① value or core ② what it is ③ whose words ⑤ what the reader can do. Earlier values (④) come with the library.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useFocusTrap } from './focus-trap';
import { type Box, boundsOf, place } from './place';
import type { CommitmentView, FigureView, SurfaceWords } from './record-view';

export interface CardActions {
  close: () => void;
  copyQuote: () => void;
  copyValue: () => void;
  toggleTracked: () => void;
  markWrong: () => void;
  hideKind: () => void;
}

export interface CardProps {
  view: FigureView | CommitmentView;
  why: string;
  tracked: boolean;
  hasValue: boolean;
  /** Every line of the record's words in the viewport, and the one that was pointed at. */
  lines: readonly Box[];
  line: Box;
  t: SurfaceWords;
  actions: CardActions;
}

export function Card({ view, why, tracked, hasValue, lines, line, t, actions }: CardProps) {
  const card = useRef<HTMLDivElement>(null);
  const [more, setMore] = useState(false);
  useFocusTrap(card, actions.close);

  // Placed again when it grows: below the words or above them, never over them.
  // The size depends on all of these.
  useLayoutEffect(() => {
    const element = card.current;
    if (!element) return;
    element.style.maxHeight = '';
    const size = { width: element.offsetWidth, height: element.offsetHeight };
    const { left, top, maxHeight } = place(boundsOf(lines), line, size, { width: innerWidth, height: innerHeight });
    // In the coordinates of the host, so that the card goes with the page when it scrolls.
    const origin = element.parentElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
    element.style.left = `${left - origin.left}px`;
    element.style.top = `${top - origin.top}px`;
    element.style.maxHeight = `${Math.max(maxHeight, 96)}px`;
  }, [view, more, lines, line]);

  const label = t(view.type === 'figure' ? 'card.figure' : 'card.commitment');
  return (
    <div ref={card} class="card" role="dialog" aria-label={label} tabIndex={-1}>
      <button type="button" class="close card-close" aria-label={t('button.close')} onClick={actions.close}>
        <Cross />
      </button>
      {view.type === 'figure' ? <FigureRows view={view} t={t} /> : <CommitmentRows view={view} />}
      <div class="who">{view.who}</div>
      <div class="buttons">
        <button type="button" class="primary" onClick={actions.copyQuote}>
          {t('button.copyQuote')}
        </button>
        {hasValue && (
          <button type="button" onClick={actions.copyValue}>
            {t('button.copyValue')}
          </button>
        )}
        <button type="button" aria-pressed={tracked} onClick={actions.toggleTracked}>
          {t(tracked ? 'button.tracked' : 'button.track')}
        </button>
        <button type="button" class="more" aria-label={t('card.more')} aria-expanded={more} onClick={() => setMore(!more)}>
          ⋯
        </button>
      </div>
      {more && (
        <div class="details">
          <p class="why">
            <b>{t('card.why')}</b>
            {why}
          </p>
          <div class="buttons">
            <button type="button" onClick={actions.markWrong}>
              {t('button.wrong')}
            </button>
            <button type="button" onClick={actions.hideKind}>
              {t('button.hideKind')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

function Tags({ tags }: { tags: readonly string[] }) {
  return (
    <>
      {tags.map((tag) => (
        <span class="tag" key={tag}>
          {tag}
        </span>
      ))}
    </>
  );
}

function FigureRows({ view, t }: { view: FigureView; t: SurfaceWords }) {
  return (
    <>
      <div class="head">
        <span class={`value ${view.dir ?? 'flat'}`}>{view.value}</span>
        <span class="period">{view.period}</span>
        <Tags tags={view.tags} />
      </div>
      <div class="what">
        {view.indicator}
        <span class="dot"> · </span>
        {view.basis}
        {view.own && <span class="own"> {t('card.own', { words: view.own })}</span>}
      </div>
    </>
  );
}

function CommitmentRows({ view }: { view: CommitmentView }) {
  return (
    <>
      <div class="head">
        <span class={`strength ${view.strength}`}>{view.strengthName}</span>
        {view.deadline && <span class="period">{view.deadline}</span>}
        <Tags tags={view.tags} />
      </div>
      <div class="cores">
        {view.cores.map((core) => (
          <span class={`core ${view.strength}`} key={core}>
            {core}
          </span>
        ))}
      </div>
      {view.cores[0] !== view.sentence && <div class="sentence">{view.sentence}</div>}
    </>
  );
}

export function Cross() {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" />
    </svg>
  );
}

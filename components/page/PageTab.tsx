// The one quiet sign on the page: how many tasks it holds; a dot after four seconds, gone for good with ×.
import { useEffect, useState } from 'preact/hooks';
import { Cross } from './Card';
import type { SurfaceWords } from './record-view';

const SHRINKS_AFTER = 4000;

export interface PageTabProps {
  counts: { figures: number; hard: number; concrete: number };
  open: boolean;
  t: SurfaceWords;
  toggle: () => void;
  dismiss: () => void;
}

export function PageTab({ counts, open, t, toggle, dismiss }: PageTabProps) {
  const [small, setSmall] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSmall(true), SHRINKS_AFTER);
    return () => clearTimeout(timer);
  }, []);
  const { figures, hard, concrete } = counts;
  const text = hard + concrete > 0 ? t('tab.counts', { hard, concrete }) : t('tab.figures', { figures });
  return (
    <div class={`page-tab ${small && !open ? 'small' : ''}`}>
      <button type="button" class="tab-face" aria-expanded={open} aria-label={`${t('tab.open')}：${text}`} onClick={toggle}>
        <span class="tab-dot" />
        <span class="tab-text">{text}</span>
      </button>
      <button type="button" class="tab-dismiss" aria-label={t('tab.dismiss')} title={t('tab.dismiss')} onClick={dismiss}>
        <Cross />
      </button>
    </div>
  );
}

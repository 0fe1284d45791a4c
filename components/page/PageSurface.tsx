// Everything of ours that stands on the article's page, in one closed shadow root.
import { Card, type CardProps } from './Card';
import { PageTab, type PageTabProps } from './PageTab';
import type { Box } from './place';
import type { SurfaceWords } from './record-view';
import { TaskList, type TaskListProps } from './TaskList';
import { Tip } from './Tip';
import { Toast, type ToastMessage } from './Toast';

export interface SurfaceState {
  t: SurfaceWords;
  lang: string;
  tip: { text: string; line: Box } | null;
  /** `key` tells one opened card from the next. */
  card: (Omit<CardProps, 't'> & { key: string }) | null;
  toast: ToastMessage | null;
  tab: Omit<PageTabProps, 't'> | null;
  list: Omit<TaskListProps, 't'> | null;
  closeToast: () => void;
}

export function PageSurface({ state }: { state: SurfaceState }) {
  const { t, lang, tip, card, toast, tab, list } = state;
  return (
    <div class="surface" lang={lang}>
      {tab && <PageTab {...tab} t={t} />}
      {list && <TaskList {...list} t={t} />}
      {tip && <Tip {...tip} />}
      {card && <Card {...card} t={t} />}
      {toast && <Toast message={toast} t={t} done={state.closeToast} />}
    </div>
  );
}

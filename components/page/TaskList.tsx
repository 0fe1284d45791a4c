// The page's tasks as real elements: highlights cannot be reached by keyboard or heard by assistive technology.
import { useRef } from 'preact/hooks';
import { Cross } from './Card';
import { useFocusTrap } from './focus-trap';
import type { SurfaceWords } from './record-view';

export type Density = 'key' | 'all' | 'off';

export interface Task {
  /** Index of the commitment. */
  index: number;
  strength: 'hard' | 'concrete';
  words: string;
  who: string;
  deadline: string | null;
}

export interface TaskListProps {
  tasks: readonly Task[];
  soft: number;
  density: Density;
  t: SurfaceWords;
  show: (index: number) => void;
  setDensity: (density: Density) => void;
  close: () => void;
}

const DENSITIES: readonly Density[] = ['key', 'all', 'off'];

export function TaskList({ tasks, soft, density, t, show, setDensity, close }: TaskListProps) {
  const list = useRef<HTMLDivElement>(null);
  useFocusTrap(list, close);
  return (
    <div ref={list} class="task-list" role="dialog" aria-label={t('list.title')} tabIndex={-1}>
      <div class="list-head">
        <h2>{t('list.title')}</h2>
        <button type="button" class="close" aria-label={t('button.close')} onClick={close}>
          <Cross />
        </button>
      </div>
      <div class="densities" role="radiogroup" aria-label={t('density.label')}>
        {DENSITIES.map((choice) => (
          // biome-ignore lint/a11y/useSemanticElements: styled as one control of three parts.
          <button key={choice} type="button" role="radio" aria-checked={choice === density} onClick={() => setDensity(choice)}>
            {t(`density.${choice}`)}
          </button>
        ))}
      </div>
      <div class="tasks">
        {tasks.length === 0 && <p class="none">{t('list.none')}</p>}
        <Group strength="hard" tasks={tasks} t={t} show={show} />
        <Group strength="concrete" tasks={tasks} t={t} show={show} />
        {soft > 0 && <p class="none">{t('list.soft', { n: soft })}</p>}
      </div>
    </div>
  );
}

function Group({ strength, tasks, t, show }: Pick<TaskListProps, 'tasks' | 't' | 'show'> & { strength: Task['strength'] }) {
  const own = tasks.filter((task) => task.strength === strength);
  if (own.length === 0) return null;
  return (
    <section>
      <h3>
        {t(`strength.${strength}`)} <span>{own.length}</span>
      </h3>
      <ul>
        {own.map((task) => (
          <li key={task.index}>
            <button type="button" onClick={() => show(task.index)}>
              <span class={`core ${strength}`}>{task.words}</span>
              <span class="task-who">{[task.deadline, task.who].filter(Boolean).join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

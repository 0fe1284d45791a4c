// What just happened, with the way back.
import { useEffect } from 'preact/hooks';
import type { SurfaceWords } from './record-view';

const STAYS = 6000;

export interface ToastMessage {
  text: string;
  undo: (() => void) | null;
}

export function Toast({ message, t, done }: { message: ToastMessage; t: SurfaceWords; done: () => void }) {
  // A new message starts the clock again.
  useEffect(() => {
    const timer = setTimeout(done, STAYS);
    return () => clearTimeout(timer);
  }, [message]);
  const { undo } = message;
  return (
    <div class="toast" role="status">
      <span>{message.text}</span>
      {undo && (
        <button
          type="button"
          onClick={() => {
            undo();
            done();
          }}
        >
          {t('button.undo')}
        </button>
      )}
    </div>
  );
}

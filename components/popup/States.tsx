// Empty and failed states: what it is, and what to do.
import type { ComponentChildren } from 'preact';
import type { PopupSpeech } from './speech';

export function Empty({ title, hint, children }: { title: string; hint?: string; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <p class="title">{title}</p>
      {hint && <p class="hint">{hint}</p>}
      {children}
    </div>
  );
}

export function Failed({ error, speech: { t } }: { error: unknown; speech: PopupSpeech }) {
  const newer = error instanceof Error && error.name === 'NewerDatabaseError';
  return (
    <Empty title={t('state.failed')} hint={newer ? t('state.failedNewer') : t('state.failedHint')}>
      <button type="button" onClick={() => location.reload()}>
        {t('state.retry')}
      </button>
    </Empty>
  );
}

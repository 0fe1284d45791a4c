// A query of the database that runs again when its rows change.
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

export type Live<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; error: unknown };

/**
 * Runs `query` now and at every change of what it read; `key` names what it depends on.
 * Dexie follows reads across native awaits only in a function that it can tell is async: with `query` itself, a plain function,
 * changes by the background would not arrive.
 */
export function useLive<T>(query: () => Promise<T>, key: string): Live<T> {
  const [live, setLive] = useState<Live<T> & { key: string }>({ state: 'loading', key });
  useEffect(() => {
    const subscription = liveQuery(async () => query()).subscribe({
      next: (value) => setLive({ state: 'ready', value, key }),
      error: (error: unknown) => setLive({ state: 'failed', error, key }),
    });
    return () => subscription.unsubscribe();
  }, [key]);
  return live;
}

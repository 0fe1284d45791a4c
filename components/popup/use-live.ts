// A query of the database that runs again when its rows change.
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { database } from '@/lib/store/database';

export type Live<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; error: unknown };

/**
 * Runs `query` now and at every change of what it read; `key` names what it depends on.
 * Dexie follows what is read across native awaits only in a function that it can tell is async, and only once the database is
 * open; otherwise changes by the background would not arrive.
 */
export function useLive<T>(query: () => Promise<T>, key: string): Live<T> {
  const [live, setLive] = useState<Live<T> & { key: string }>({ state: 'loading', key });
  useEffect(() => {
    let stop = () => {};
    let wanted = true;
    const failed = (error: unknown) => wanted && setLive({ state: 'failed', error, key });
    database().then(() => {
      if (!wanted) return;
      const subscription = liveQuery(async () => query()).subscribe({
        next: (value) => setLive({ state: 'ready', value, key }),
        error: failed,
      });
      stop = () => subscription.unsubscribe();
    }, failed);
    return () => {
      wanted = false;
      stop();
    };
  }, [key]);
  return live;
}

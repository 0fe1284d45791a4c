// The small script on every page of the article hosts: is this a briefing? Only then is anything else loaded.
// It speaks to the background without lib/messages.ts, whose schemas would be most of its size; the background checks what arrives.
// An unlisted script that the manifest names, since WXT's own content scripts bring a context of 1 KB that is of no use here.
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { BackgroundProtocol, Request, Response, TabProtocol } from '@/lib/messages';
import { pageSession } from '@/lib/page-session';
import { judge } from './judge';
import { watchForArticle } from './late-article';
import { readDensity } from './verdict';

function send<K extends 'page.hit' | 'page.miss'>(name: K, request: Request<BackgroundProtocol, K>): Promise<unknown> {
  return browser.runtime.sendMessage({ name, request });
}

export default defineUnlistedScript(() => {
  const session = pageSession();
  let stopWatching = () => {};
  let address = '';

  /** Judges the page as it is now and brings the annotator in or out; true where the page is a briefing. */
  async function look(): Promise<boolean> {
    address = location.href;
    session.detection = await judge(document, address);
    const hit = session.detection.kind !== 'none';
    if (hit && session.annotator) session.annotator.again();
    else if (hit) await send('page.hit', session.detection);
    else if (session.annotator) {
      session.annotator.stop();
      await send('page.miss', {});
    }
    return hit;
  }

  async function start(): Promise<void> {
    stopWatching();
    if (!(await look())) stopWatching = watchForArticle(document, address, look);
  }

  async function status(): Promise<Response<TabProtocol, 'tab.status'>> {
    const { detection, annotator } = session;
    const density = annotator?.density() ?? (await readDensity());
    return { detection, annotated: annotator !== null, counts: annotator?.counts() ?? null, density };
  }

  const answers: Record<string, () => Promise<unknown>> = {
    'tab.status': status,
    'tab.detectAgain': async () => {
      stopWatching();
      await look();
      return {};
    },
  };

  function answer(message: unknown, sender: { id?: string }, reply: (value: unknown) => void): true | undefined {
    const handler = answers[(message as { name?: string } | null)?.name ?? ''];
    if (!handler || sender.id !== browser.runtime.id) return undefined;
    handler().then(
      (value) => reply({ ok: true, value }),
      (error: unknown) => reply({ ok: false, error: String(error) }),
    );
    return true;
  }

  browser.runtime.onMessage.addListener(answer as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  // Pages that change their address without loading, and pages that come back from the browser's cache.
  window.addEventListener('popstate', () => void (location.href !== address && start()));
  window.addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    if (session.annotator) session.annotator.announce();
    else void start();
  });
  void start();
});

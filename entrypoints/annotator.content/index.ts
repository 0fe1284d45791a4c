// Injected into pages that the detector found: reads, marks, stores, and answers the reader. A newer script takes over from an older one.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ARTICLE_MATCHES } from '@/lib/hosts';
import { listen, send, tabProtocol } from '@/lib/messages';
import { pageSession } from '@/lib/page-session';
import { readSettings, watchSettings } from '@/lib/settings';
import { Annotator } from './annotator';
import { listenToKeys } from './keys';
import { Pointer } from './pointer';

export default defineContentScript({
  matches: ARTICLE_MATCHES,
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  async main(context) {
    const session = pageSession();
    session.annotator?.stop();
    const annotator = new Annotator(document, session, await readSettings());
    const pointer = new Pointer(document, annotator);
    const offs = [
      listen(tabProtocol, {
        'tab.jump': ({ quote }) => ({ found: annotator.jump(quote) }),
        'tab.itemsChanged': async () => {
          await annotator.loadItems();
          return {};
        },
      }),
      watchSettings((settings) => annotator.use(settings)),
      listenToKeys(window, annotator, pointer),
      pointer.listen(window),
    ];
    const stop = () => {
      for (const off of offs.splice(0)) off();
      annotator.stop();
      if (session.annotator === running) session.annotator = null;
    };
    const running = {
      counts: () => annotator.counts(),
      density: () => annotator.settings.density,
      announce: () => annotator.announce(),
      again: () => annotator.read(),
      stop,
    };
    session.annotator = running;
    context.onInvalidated(stop);
    try {
      annotator.read();
    } catch (error) {
      await send('error.log', { where: 'annotator', message: String(error) }).catch(() => {});
      throw error;
    }
    await annotator.jumpIfAsked().catch(() => {});
  },
});

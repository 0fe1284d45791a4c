// The background's half of storing: the only writer of the database, and the mirror of settings that pages read.
import { browser } from 'wxt/browser';
import { annotate } from '@/lib/annotate';
import { backgroundProtocol, type Handlers, listen, type Sender, sendToTab } from '@/lib/messages';
import { ENGINE_VERSION } from '@/lib/model/versions';
import { SETTINGS_KEY, type Settings, VERDICTS_KEY } from '@/lib/settings';
import { saveBriefing } from '@/lib/store/briefings';
import { database } from '@/lib/store/database';
import { joinEvents, splitEvent } from '@/lib/store/events';
import { itemsOf, putItem, removeItem } from '@/lib/store/items';
import { logError } from '@/lib/store/log';
import { reannotateStep } from '@/lib/store/reannotate';
import { changeSettings, changeVerdict, storedSettings, storedVerdicts } from '@/lib/store/settings';
import { canonicalUrl, documentKey } from '@/lib/url/canonical';
import { detectAgain, trusted } from './pages';
import { openPage, pendingJump, rememberTab, tabsOf } from './tabs';

/** Settings that a page may change: what its own tab and card offer. */
const PAGE_SETTINGS: readonly (keyof Settings)[] = ['density', 'pageTab', 'hiddenKinds'];

const isOurs = (sender: Sender) => sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;

function requireOurs(sender: Sender): void {
  if (!isOurs(sender)) throw new Error('only our own pages may do this');
}

/** The key of the sender's page; throws where the sender is no page whose articles we may store. */
async function keyOfPage(sender: Sender): Promise<string> {
  const key = sender.url ? documentKey(sender.url) : null;
  if (!key || !(await trusted(sender))) throw new Error('not an article page');
  return key;
}

const isPrivate = (sender: Sender) => sender.tab?.incognito === true;

const handlers: Handlers<typeof backgroundProtocol> = {
  'briefing.save': async ({ writeId, annotations, hints, capturedAt }, sender) => {
    const id = await keyOfPage(sender);
    if (isPrivate(sender)) return { briefingId: id, stored: false };
    const db = await database();
    // The address is the sender's own, whatever the message says.
    const briefing = { ...annotations.briefing, url: canonicalUrl(sender.url as string) };
    await saveBriefing(db, { id, writeId, annotations: { ...annotations, briefing }, hints, capturedAt });
    if (sender.tab?.id !== undefined) await rememberTab(sender.tab.id, id);
    return { briefingId: id, stored: true };
  },
  'items.ofPage': async (_request, sender) => {
    const id = await keyOfPage(sender);
    return { items: isPrivate(sender) ? [] : await itemsOf(await database(), id) };
  },
  'item.put': async ({ writeId, item }, sender) => {
    const id = isOurs(sender) ? item.briefingId : await keyOfPage(sender);
    if (isPrivate(sender)) return { briefingId: id, stored: false };
    await putItem(await database(), writeId, { ...item, briefingId: id });
    await tellTabs(id);
    return { briefingId: id, stored: true };
  },
  'item.remove': async ({ writeId, id: itemId }, sender) => {
    const db = await database();
    const item = await db.items.get(itemId);
    const id = isOurs(sender) ? (item?.briefingId ?? '') : await keyOfPage(sender);
    if (isPrivate(sender)) return { briefingId: id, stored: false };
    if (item && item.briefingId !== id) throw new Error('an item of another page');
    await removeItem(db, writeId, itemId, Date.now());
    await tellTabs(id);
    return { briefingId: id, stored: true };
  },
  'settings.set': async (change, sender) => {
    if (!isOurs(sender)) {
      await keyOfPage(sender);
      if (Object.keys(change).some((key) => !PAGE_SETTINGS.includes(key as keyof Settings))) throw new Error('a setting of our own pages');
    }
    const settings = await changeSettings(await database(), change);
    await browser.storage.local.set({ [SETTINGS_KEY]: settings });
    return {};
  },
  'verdict.set': async ({ url, verdict, tabId }, sender) => {
    requireOurs(sender);
    const key = documentKey(url);
    if (!key) throw new Error('no web address');
    const verdicts = await changeVerdict(await database(), key, verdict);
    await browser.storage.local.set({ [VERDICTS_KEY]: verdicts });
    if (tabId !== null) await detectAgain(tabId);
    return {};
  },
  'page.open': async ({ url, quote }, sender) => {
    requireOurs(sender);
    return { tabId: await openPage(url, quote) };
  },
  'page.pendingJump': async (_request, sender) => ({ quote: sender.tab?.id === undefined ? null : await pendingJump(sender.tab.id) }),
  'event.split': async ({ id }, sender) => {
    requireOurs(sender);
    await splitEvent(await database(), id, Date.now());
    return {};
  },
  'event.join': async ({ id, into }, sender) => {
    requireOurs(sender);
    await joinEvents(await database(), id, into, Date.now());
    return {};
  },
  'error.log': async ({ where, message }, sender) => {
    if (isPrivate(sender)) return {};
    if (!isOurs(sender)) await keyOfPage(sender);
    await logError(await database(), where, message, Date.now());
    return {};
  },
};

/** Open pages of a document fetch the reader's items again. */
async function tellTabs(briefingId: string): Promise<void> {
  for (const tabId of await tabsOf(briefingId)) await sendToTab(tabId, 'tab.itemsChanged', {}).catch(() => {});
}

/** The mirror is made again at every start: it can be cleared without the database. */
async function mirror(): Promise<void> {
  const db = await database();
  await browser.storage.local.set({ [SETTINGS_KEY]: await storedSettings(db), [VERDICTS_KEY]: await storedVerdicts(db) });
}

const STEP = 5;
const PAUSE_BETWEEN_STEPS = 50;

/** The error in one line, without its stack. */
const nameOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));

/** After an upgrade of the rules: a few documents a step, so that a killed worker loses little and goes on at its next start. */
async function reannotate(): Promise<void> {
  const db = await database();
  const skip = new Set<string>();
  for (;;) {
    const { left, failed } = await reannotateStep(db, ENGINE_VERSION, annotate, Date.now, STEP, skip);
    for (const { id, error } of failed) {
      skip.add(id);
      await logError(db, 'reannotate', nameOf(error), Date.now());
    }
    if (left === 0) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_BETWEEN_STEPS));
  }
}

async function keep(where: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    await database()
      .then((db) => logError(db, where, nameOf(error), Date.now()))
      .catch(() => {});
  }
}

/** Listens for writes, and brings mirror and records up to date. */
export function serveStorage(): void {
  listen(backgroundProtocol, handlers);
  void keep('start.mirror', mirror);
  void keep('start.reannotate', reannotate);
}

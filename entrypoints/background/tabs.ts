// Which tabs show which document, and where a tab is to jump once it is there. Kept for the browser session; no `tabs` permission is needed.
import { browser } from 'wxt/browser';
import { sendToTab } from '@/lib/messages';
import type { Quote } from '@/lib/model/annotations';
import { documentKey } from '@/lib/url/canonical';

const TABS = 'tabs';
const JUMPS = 'jumps';

type TabKeys = Record<string, string>;
type Jumps = Record<string, Quote>;

async function read<T extends object>(key: string): Promise<T> {
  return ((await browser.storage.session.get(key))[key] ?? {}) as T;
}

/** A tab that has just shown a document. */
export async function rememberTab(tabId: number, briefingId: string): Promise<void> {
  await browser.storage.session.set({ [TABS]: { ...(await read<TabKeys>(TABS)), [tabId]: briefingId } });
}

/** Tabs that showed a document last; some may have moved on. */
export async function tabsOf(briefingId: string): Promise<number[]> {
  return Object.entries(await read<TabKeys>(TABS))
    .filter(([, key]) => key === briefingId)
    .map(([tabId]) => Number(tabId));
}

/** Shows the words in a tab that has the document open, else opens it and leaves the quotation for it. */
export async function openPage(url: string, quote: Quote | null): Promise<number> {
  if (!/^https?:\/\//.test(url)) throw new Error('no web address');
  const key = documentKey(url);
  for (const tabId of key ? await tabsOf(key) : []) {
    // The tab may show another article of the site by now, which would answer as well.
    const shown = (await browser.tabs.get(tabId).catch(() => null))?.url;
    if (!shown || documentKey(shown) !== key) continue;
    const answered = quote
      ? await sendToTab(tabId, 'tab.jump', { quote }).catch(() => null)
      : await sendToTab(tabId, 'tab.status', {}).catch(() => null);
    if (!answered) continue;
    const tab = await browser.tabs.update(tabId, { active: true });
    if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true }).catch(() => {});
    return tabId;
  }
  const tab = await browser.tabs.create({ url });
  const tabId = tab.id as number;
  if (quote) await browser.storage.session.set({ [JUMPS]: { ...(await read<Jumps>(JUMPS)), [tabId]: quote } });
  return tabId;
}

/** The quotation that a tab was opened for, once. */
export async function pendingJump(tabId: number): Promise<Quote | null> {
  const { [tabId]: quote, ...rest } = await read<Jumps>(JUMPS);
  if (!quote) return null;
  await browser.storage.session.set({ [JUMPS]: rest });
  return quote;
}

/** Forgets tabs that are closed. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener(async (tabId) => {
    const { [tabId]: _tab, ...tabs } = await read<TabKeys>(TABS);
    const { [tabId]: _jump, ...jumps } = await read<Jumps>(JUMPS);
    await browser.storage.session.set({ [TABS]: tabs, [JUMPS]: jumps });
  });
}

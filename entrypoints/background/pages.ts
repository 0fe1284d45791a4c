// The background's half of marking: puts the annotator into pages that the detector found, and shows on the icon what is there.
import { browser } from 'wxt/browser';
import { isArticleHost } from '@/lib/hosts';
import { backgroundProtocol, type Handlers, listen, type Sender, sendToTab } from '@/lib/messages';
import { showBriefing, showCounts, showNothing } from './icon';

const DETECTOR = '/detector.js';
const ANNOTATOR = '/content-scripts/annotator.js';
const STYLES = '/marks.css';

/** Tabs on other sites that the reader has just called a briefing in the popup; `activeTab` gives access to them. */
const invited = new Set<number>();

interface PageSender {
  tabId: number;
  target: { tabId: number; frameIds: number[] } | { tabId: number; documentIds: string[] };
}

/** The page that sent a message, if it is one whose articles we may mark. Never trusts an address that stands in the message. */
export async function trusted(sender: Sender): Promise<PageSender | null> {
  const tabId = sender.tab?.id;
  const { url, frameId, documentId } = sender;
  if (tabId === undefined || !url || frameId !== 0) return null;
  if (!isArticleHost(url) && !invited.has(tabId) && !(await isGranted(url))) return null;
  // The very document that asked: the tab may have moved on meanwhile.
  return { tabId, target: documentId ? { tabId, documentIds: [documentId] } : { tabId, frameIds: [0] } };
}

/** Whether the reader granted this one site (始终标注此网站). */
async function isGranted(url: string): Promise<boolean> {
  const { protocol, origin } = new URL(url);
  return protocol === 'https:' && browser.permissions.contains({ origins: [`${origin}/*`] });
}

const handlers: Handlers<typeof backgroundProtocol> = {
  'page.hit': async (_detection, sender) => {
    const page = await trusted(sender);
    if (!page) throw new Error('not an article page');
    await inject(page.target);
    await showBriefing(page.tabId);
    return { injected: true };
  },
  'page.miss': async (_request, sender) => {
    const page = await trusted(sender);
    if (page) await showNothing(page.tabId);
    return {};
  },
  'page.counts': async (counts, sender) => {
    const page = await trusted(sender);
    if (page) await showCounts(page.tabId, counts);
    return {};
  },
};

/** Idempotent: the sheet is taken away before it is put in, and a newer annotator takes over from an older one. */
async function inject(target: PageSender['target']): Promise<void> {
  await browser.scripting.removeCSS({ target, files: [STYLES] }).catch(() => {});
  await browser.scripting.insertCSS({ target, files: [STYLES] });
  await browser.scripting.executeScript({ target, files: [ANNOTATOR] });
}

/** Has the page in a tab judged again, after a new verdict; a page of another site gets its detector first. */
export async function detectAgain(tabId: number): Promise<void> {
  const asked = await sendToTab(tabId, 'tab.detectAgain', {}).then(
    () => true,
    () => false,
  );
  if (asked) return;
  invited.add(tabId);
  await browser.scripting.executeScript({ target: { tabId }, files: [DETECTOR] });
}

/** Listens for the pages' messages. */
export function servePages(): void {
  listen(backgroundProtocol, handlers);
  browser.tabs.onRemoved.addListener((tabId) => invited.delete(tabId));
}

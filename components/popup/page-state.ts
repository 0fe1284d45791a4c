// The page that the popup was opened on: its tab, and what the page's scripts say of it.
import { browser } from 'wxt/browser';
import { isArticleHost } from '@/lib/hosts';
import { type Response, sendToTab, type TabProtocol } from '@/lib/messages';
import { documentKey } from '@/lib/url/canonical';

export type PageStatus = Response<TabProtocol, 'tab.status'>;

export interface PageState {
  tabId: number | null;
  url: string | null;
  key: string | null;
  /** Whether the page belongs to the article hosts. */
  supported: boolean;
  isPrivate: boolean;
  /** Null where no script of ours answers in the tab. */
  status: PageStatus | null;
}

/** A tab that does not answer (frozen, still loading) must not keep the popup from opening. */
const PATIENCE = 600;

async function statusOf(tabId: number): Promise<PageStatus | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), PATIENCE);
  });
  try {
    return await Promise.race([sendToTab(tabId, 'tab.status', {}).catch(() => null), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks for the active tab, or the one named in the address (`?tab=`), which tests and the reading page use. */
export async function readPageState(): Promise<PageState> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named
    ? await browser.tabs.get(named).catch(() => undefined)
    : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  const tabId = tab?.id ?? null;
  const url = tab?.url && /^https?:/.test(tab.url) ? tab.url : null;
  const status = tabId === null ? null : await statusOf(tabId);
  return {
    tabId,
    url,
    key: url ? documentKey(url) : null,
    supported: url !== null && isArticleHost(url),
    isPrivate: tab?.incognito === true,
    status,
  };
}

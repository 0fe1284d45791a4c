// The icon: coloured with the number of firm tasks and named measures on a briefing, coloured alone where there are none,
// grey elsewhere. The browser forgets a tab's icon at every navigation, which makes it grey again.
import { browser } from 'wxt/browser';

const SIZES = [16, 32, 48];
const pictures = (suffix: string) => Object.fromEntries(SIZES.map((size) => [size, `/icon/${size}${suffix}.png`]));
const BADGE_GROUND = '#8a5a12';
const BADGE_INK = '#ffffff';

/** A tab that is closed meanwhile has no icon to change. */
const ifOpen = async (work: Promise<unknown>): Promise<void> => {
  await work.catch(() => {});
};

export async function showBriefing(tabId: number): Promise<void> {
  await ifOpen(browser.action.setIcon({ tabId, path: pictures('') }));
}

export async function showCounts(tabId: number, counts: { hard: number; concrete: number }): Promise<void> {
  const total = counts.hard + counts.concrete;
  await showBriefing(tabId);
  await ifOpen(browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_GROUND }));
  await ifOpen(browser.action.setBadgeTextColor({ tabId, color: BADGE_INK }));
  await ifOpen(browser.action.setBadgeText({ tabId, text: total > 0 ? String(total) : '' }));
}

export async function showNothing(tabId: number): Promise<void> {
  await ifOpen(browser.action.setIcon({ tabId, path: pictures('-grey') }));
  await ifOpen(browser.action.setBadgeText({ tabId, text: '' }));
}

import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/Popup';
import { type PageState, readPageState } from '@/components/popup/page-state';
import { readSettings, type Settings, watchSettings } from '@/lib/settings';

const root = document.getElementById('app') as HTMLElement;
let page: PageState;
let settings: Settings;

/** Only the real popup closes itself after a jump; the same page in a tab stays. */
const isPopup = () => browser.extension?.getViews?.({ type: 'popup' }).includes(window) ?? false;

function show(): void {
  render(<Popup page={page} settings={settings} reload={() => void load()} close={() => isPopup() && window.close()} />, root);
}

async function load(): Promise<void> {
  [page, settings] = await Promise.all([readPageState(), readSettings()]);
  show();
}

watchSettings((changed) => {
  settings = changed;
  show();
});
void load();

/** A page that is still being read is asked again, a few times: late articles come within some seconds. */
let asked = 0;
const again = setInterval(() => {
  if (++asked > 8 || page?.status?.annotated) clearInterval(again);
  else if (page?.supported) void load();
}, 800);

import { defineBackground } from 'wxt/utils/define-background';
import { servePages } from './background/pages';
import { serveStorage } from './background/storage';
import { forgetClosedTabs } from './background/tabs';

export default defineBackground(() => {
  servePages();
  serveStorage();
  forgetClosedTabs();
});

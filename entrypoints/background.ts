import { defineBackground } from 'wxt/utils/define-background';
import { servePages } from './background/pages';

export default defineBackground(() => {
  servePages();
});

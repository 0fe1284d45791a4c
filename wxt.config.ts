import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { makeManifest } from './scripts/manifest';

export default defineConfig({
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  manifest: ({ browser, command }) => makeManifest({ browser, command }),
});

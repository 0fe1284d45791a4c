// Draws every size of the icon, coloured and grey, from assets/icon.svg: node scripts/icons.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium, root } from './setup.mjs';

const SIZES = [16, 32, 48, 128];
/** On a page that is no briefing the icon keeps its shape and loses its colour. */
const LOOKS = { '': '', '-grey': 'filter: grayscale(1) opacity(.62);' };

const svg = readFileSync(join(root, 'assets', 'icon.svg'), 'utf8');
const folder = join(root, 'public', 'icon');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: findChromium() ?? undefined,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
for (const [suffix, style] of Object.entries(LOOKS)) {
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px;${style}}</style>${svg}`);
    writeFileSync(join(folder, `${size}${suffix}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();

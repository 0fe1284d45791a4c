// The main job, shown: the sample briefing opens, is marked, stored, and stands in the popup.
import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { popup } from '../lib/i18n/zh-cn/popup.ts';
import { words } from '../lib/i18n/zh-cn/words.ts';
import { launch, serve } from './launch.mjs';
import { root } from './setup.mjs';

/** The bundled sample: a Sina-shaped transcript of our own writing, at its real kind of address. */
const SAMPLES = join(root, 'tests', 'fixtures', 'pages');
const sample = readFileSync(join(SAMPLES, 'index.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line))
  .find((page) => page.file === 'sina-transcript.html');
const pictures = join(root, 'pictures-out');

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Runs the demonstration; returns the exit status. */
async function demo() {
  const headless = process.argv.includes('--headless') || !hasDisplay();
  const { context, extensionId } = await launch(headless ? { deviceScaleFactor: 2 } : { headless: false, viewport: null });
  const body = readFileSync(join(SAMPLES, sample.file));
  // With a window only the sample is served from here and the rest of the web works; headless nothing leaves the machine.
  await serve(context, new Map([[sample.url, { body }]]), { offline: headless });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(sample.url);
  const found = await readStore(context, extensionId);
  if (!found) {
    console.error('The sample was not stored within 30 seconds.');
    await context.close();
    return 1;
  }
  printFound(found);
  if (!headless) {
    console.log('\nThe window stays open; close it to end. The popup stands behind the toolbar icon.');
    await new Promise((resolve) => context.on('close', resolve));
    return 0;
  }
  const good = await takePictures(context, page, extensionId, found);
  await context.close();
  return good ? 0 : 1;
}

/** What the extension's own database holds of the sample, read in one of its pages once it is there. */
async function readStore(context, extensionId) {
  const reader = await context.newPage();
  await reader.goto(`chrome-extension://${extensionId}/popup.html`);
  const deadline = Date.now() + 30_000;
  try {
    while (Date.now() < deadline) {
      const found = await reader.evaluate(readTables);
      if (found) return found;
      await reader.waitForTimeout(250);
    }
    return null;
  } finally {
    await reader.close();
  }
}

/** Runs in an extension page: every row of the three tables, or null while there is no briefing. */
async function readTables() {
  const known = await indexedDB.databases();
  const name = known.find((database) => database.name === 'yanxing')?.name;
  if (!name) return null;
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const all = (table) =>
    new Promise((resolve, reject) => {
      const request = database.transaction(table).objectStore(table).getAll();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  try {
    const [briefings, figures, commitments] = await Promise.all(['briefings', 'figures', 'commitments'].map(all));
    const inOrder = (rows) => rows.sort((a, b) => a.ordinal - b.ordinal);
    return briefings.length ? { briefing: briefings[0], figures: inOrder(figures), commitments: inOrder(commitments) } : null;
  } finally {
    database.close();
  }
}

function printFound({ briefing, figures, commitments }) {
  const reading = (record) => [record.speaker ?? '（无）', record.deadline ? `期限 ${record.deadline}` : null].filter(Boolean).join('，');
  const line = (record) => {
    const words = record.cores.map((core) => core.exact).join(' / ') || record.exact;
    return `  · ${words}（${reading(record)}）`;
  };
  const of = (strength) => commitments.filter((record) => record.strength === strength);
  const { event } = briefing;
  console.log(`${briefing.title}`);
  const reasons = briefing.reasons.map((reason) => popup[`reason.${reason}`] ?? reason);
  console.log(`种类 ${words[`kind.${briefing.kind}`]}（${briefing.score}）：${reasons.join('、')}`);
  console.log(`发布会 ${[event.date, event.venue, event.name].filter(Boolean).join(' · ')}`);
  console.log(`发布人 ${event.officials.map((person) => `${person.title} ${person.name}`).join('；')}`);
  console.log(
    `数据 ${figures.length} · 部署 ${commitments.length}（硬任务 ${of('hard').length} · 举措 ${of('concrete').length} · 表态 ${of('soft').length}）`,
  );
  console.log('前三项数据');
  for (const figure of figures.slice(0, 3)) {
    console.log(
      `  · ${figure.exact} = ${[figure.value].flat().join('–')} ${figure.unit}｜${figure.indicator ?? '—'}｜${words[`measure.${figure.measure}`]}｜${figure.period ?? '时期未说明'}｜${figure.speaker ?? '—'}`,
    );
  }
  console.log('硬任务');
  for (const record of of('hard')) console.log(line(record));
  console.log('举措');
  for (const record of of('concrete')) console.log(line(record));
}

async function takePictures(context, page, extensionId, found) {
  mkdirSync(pictures, { recursive: true });
  const shot = async (target, name) => {
    const path = join(pictures, `${name}.png`);
    await target.screenshot({ path });
    console.log(`picture: ${relative(root, path)}`);
  };
  await page.bringToFront();
  const marked = await page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0));
  await shot(page, 'page');
  const first = found.commitments.find((record) => record.cores.length > 0)?.cores[0];
  if (first) {
    await clickWords(page, first.exact);
    await page.waitForTimeout(600);
    await shot(page, 'card');
  }
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 420, height: 580 });
  await popup.goto(`chrome-extension://${extensionId}/popup.html`);
  await popup
    .getByText(found.briefing.event.name ?? found.briefing.title, { exact: false })
    .first()
    .waitFor({ timeout: 10_000 })
    .catch(() => {});
  const shown = (await popup.locator('body').innerText()).length > 40;
  await shot(popup, 'popup');
  console.log(
    `marked ${marked} ranges, stored ${found.figures.length + found.commitments.length} records, popup ${shown ? 'shows them' : 'is empty'}`,
  );
  return marked > 0 && found.figures.length > 0 && found.commitments.length > 0 && shown;
}

/** Clicks into the middle of the first line of the given words. */
async function clickWords(page, words) {
  const box = await page.evaluate((text) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(text.slice(0, 6));
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, Math.min(node.data.length, at + 6));
      node.parentElement.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = range.getClientRects()[0];
      return { x: left + width / 2, y: top + height / 2 };
    }
    return null;
  }, words);
  if (box) await page.mouse.click(box.x, box.y);
}

process.exit(await demo());

// The background stores for the sender's own page only, nothing in private windows, and lets pages change only what their tab offers.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Reply = { ok: boolean; value?: unknown; error?: string };
type Listener = (message: unknown, sender: object, reply: (answer: Reply) => void) => unknown;

const fake = vi.hoisted(() => ({
  listeners: [] as unknown[],
  local: {} as Record<string, unknown>,
  session: {} as Record<string, unknown>,
  opened: [] as string[],
  focused: [] as number[],
  /** What every tab answers, if anybody is there, and the address it shows. */
  answers: null as object | null,
  shown: '',
}));

vi.mock('wxt/browser', () => {
  const area = (values: Record<string, unknown>) => ({
    get: (key: string) => Promise.resolve(key in values ? { [key]: values[key] } : {}),
    set: (more: Record<string, unknown>) => Promise.resolve(void Object.assign(values, structuredClone(more))),
  });
  return {
    browser: {
      runtime: {
        id: 'us',
        getURL: (path: string) => `chrome-extension://us${path}`,
        onMessage: { addListener: (listener: unknown) => fake.listeners.push(listener), removeListener: () => {} },
      },
      storage: { local: area(fake.local), session: area(fake.session), onChanged: { addListener: () => {}, removeListener: () => {} } },
      permissions: { contains: () => Promise.resolve(false) },
      scripting: { executeScript: () => Promise.resolve() },
      windows: { update: () => Promise.resolve() },
      tabs: {
        sendMessage: () => (fake.answers ? Promise.resolve(fake.answers) : Promise.reject(new Error('nobody there'))),
        get: (id: number) => Promise.resolve({ id, url: fake.shown }),
        update: (id: number) => {
          fake.focused.push(id);
          return Promise.resolve({ id, windowId: 1 });
        },
        create: ({ url }: { url: string }) => {
          fake.opened.push(url);
          return Promise.resolve({ id: 99 });
        },
        onRemoved: { addListener: () => {} },
      },
    },
  };
});

const { annotate } = await import('@/lib/annotate');
const { database } = await import('@/lib/store/database');
const { serveStorage } = await import('@/entrypoints/background/storage');
serveStorage();

const ARTICLE = 'https://finance.sina.com.cn/china/2025-07-18/doc-inabcde1234567.shtml?cref=cj';
const POPUP = { url: 'chrome-extension://us/popup.html', tab: undefined, frameId: 0 };
const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

function ask(name: string, request: unknown, sender: object = {}): Promise<Reply> {
  return new Promise((resolve) => {
    const listener = fake.listeners[0] as Listener;
    const answered = listener(
      { name, request },
      { id: 'us', frameId: 0, url: ARTICLE, tab: { id: 7, incognito: false }, ...sender },
      resolve,
    );
    if (answered === undefined) setTimeout(() => resolve({ ok: false, error: 'ignored' }));
  });
}

const annotations = annotate({
  url: 'https://evil.example/',
  site: 'sina',
  title: '工信部发布会',
  published: '2025-07-18',
  source: null,
  blocks: [{ text: '工业和信息化部副部长 林望舒：造船完工量增长18.4%。', hint: 'paragraph' }],
});
const save = (n: number, sender: object = {}) =>
  ask('briefing.save', { writeId: uuid(n), annotations, hints: ['paragraph'], capturedAt: 1 }, sender);

beforeEach(async () => {
  const db = await database();
  await Promise.all(db.tables.map((table) => table.clear()));
});

describe('briefing.save', () => {
  it('stores under the sender’s own address, whatever the message says', async () => {
    expect(await save(1)).toEqual({ ok: true, value: { briefingId: 'sina:nabcde1234567', stored: true } });
    expect(await (await database()).briefings.toArray()).toMatchObject([
      { url: 'https://finance.sina.com.cn/china/2025-07-18/doc-inabcde1234567.shtml' },
    ]);
  });

  it('stores nothing in a private window, and says so', async () => {
    expect(await save(2, { tab: { id: 7, incognito: true } })).toMatchObject({ ok: true, value: { stored: false } });
    expect(await (await database()).briefings.count()).toBe(0);
  });

  it('keeps no error of a private window', async () => {
    const reply = await ask('error.log', { where: 'page', message: 'x' }, { tab: { id: 7, incognito: true } });
    expect(reply.ok).toBe(true);
    expect(await (await database()).log.count()).toBe(0);
  });

  it.each([
    ['a foreign page', { url: 'https://evil.example/page.html' }],
    ['a frame inside an article', { frameId: 3 }],
    ['the forum of the same site', { url: 'https://guba.eastmoney.com/news,1.html' }],
  ])('refuses %s', async (_name, sender) => {
    expect(await save(3, sender)).toMatchObject({ ok: false });
    expect(await (await database()).briefings.count()).toBe(0);
  });

  it('refuses a message that does not fit, and names what was wrong', async () => {
    const reply = await ask('briefing.save', { writeId: 'x', annotations, hints: [], capturedAt: 1 });
    expect(reply.ok).toBe(false);
    expect(reply.error).toContain('writeId');
  });
});

describe('settings and verdicts', () => {
  it('a page may change density and the like, not the rest', async () => {
    expect(await ask('settings.set', { density: 'all' })).toMatchObject({ ok: true });
    expect(fake.local.settings).toMatchObject({ density: 'all' });
    expect(await ask('settings.set', { language: 'en' })).toMatchObject({ ok: false });
    expect(await ask('settings.set', { language: 'en' }, POPUP)).toMatchObject({ ok: true });
    expect(fake.local.settings).toMatchObject({ density: 'all', language: 'en' });
  });

  it.each([
    ['verdict.set', { url: ARTICLE, verdict: 'briefing', tabId: null }],
    ['page.open', { url: ARTICLE, quote: null }],
    ['event.split', { id: 'sina:a' }],
  ])('%s is for our own pages', async (name, request) => {
    expect(await ask(name, request)).toMatchObject({ ok: false });
    expect(await ask(name, request, POPUP)).toMatchObject({ ok: true });
  });

  it('goes to the tab that shows the page, and not to one that has moved on to another article', async () => {
    await save(3);
    fake.answers = { ok: true, value: { found: true } };
    const open = () => ask('page.open', { url: ARTICLE, quote: { exact: '18.4%', prefix: '', suffix: '' } }, POPUP);
    fake.shown = 'https://finance.sina.com.cn/china/2025-07-18/doc-inzzzzz7654321.shtml';
    expect(await open()).toMatchObject({ ok: true, value: { tabId: 99 } });
    expect(fake.focused).toEqual([]);
    fake.shown = ARTICLE;
    expect(await open()).toMatchObject({ ok: true, value: { tabId: 7 } });
    expect(fake.focused).toEqual([7]);
    fake.answers = null;
  });

  it('opens web addresses only', async () => {
    expect(await ask('page.open', { url: 'javascript:alert(1)', quote: null }, POPUP)).toMatchObject({ ok: false });
    expect(fake.opened.every((url) => url.startsWith('https:'))).toBe(true);
  });
});

describe('items', () => {
  it('of another page cannot be removed by a page', async () => {
    await save(4);
    const [figure] = annotations.figures;
    const item = {
      id: uuid(900),
      kind: 'tracked',
      type: 'figure',
      briefingId: 'sina:other',
      quote: { exact: figure?.exact, prefix: '', suffix: '', start: figure?.start, end: figure?.end },
      label: '18.4%',
      reading: figure,
      status: 'to-check',
      orphan: false,
      createdAt: 1,
      updatedAt: 1,
    };
    expect(await ask('item.put', { writeId: uuid(5), item }, POPUP)).toMatchObject({ ok: true });
    expect(await ask('item.remove', { writeId: uuid(6), id: item.id })).toMatchObject({ ok: false });
    expect(await (await database()).items.count()).toBe(1);
    expect(await ask('item.remove', { writeId: uuid(7), id: item.id }, POPUP)).toMatchObject({ ok: true });
    expect(await (await database()).items.count()).toBe(0);
  });
});

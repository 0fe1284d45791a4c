// The background injects only where the sender itself is an article page; what a message claims does not count.
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (message: unknown, sender: object, reply: (answer: { ok: boolean; value?: unknown; error?: string }) => void) => unknown;

const fake = vi.hoisted(() => ({ listeners: [] as unknown[], calls: [] as string[], granted: new Set<string>() }));

vi.mock('wxt/browser', () => {
  const note =
    (name: string) =>
    (...args: unknown[]) => {
      fake.calls.push(`${name} ${JSON.stringify(args[0])}`);
      return Promise.resolve();
    };
  return {
    browser: {
      runtime: { id: 'us', onMessage: { addListener: (listener: unknown) => fake.listeners.push(listener), removeListener: () => {} } },
      scripting: { insertCSS: note('insertCSS'), removeCSS: note('removeCSS'), executeScript: note('executeScript') },
      action: {
        setIcon: note('setIcon'),
        setBadgeText: note('setBadgeText'),
        setBadgeBackgroundColor: note('setBadgeBackgroundColor'),
        setBadgeTextColor: note('setBadgeTextColor'),
      },
      permissions: { contains: ({ origins }: { origins: string[] }) => Promise.resolve(fake.granted.has(origins[0] ?? '')) },
      tabs: { sendMessage: () => Promise.reject(new Error('nobody there')), onRemoved: { addListener: () => {} } },
    },
  };
});

const { detectAgain, servePages } = await import('@/entrypoints/background/pages');
servePages();

const HIT = { name: 'page.hit', request: { kind: 'transcript', score: 1, reasons: [] } };
const ARTICLE = 'https://finance.sina.com.cn/china/2025-07-18/doc-inabcde1234567.shtml';

function ask(message: unknown, sender: object): Promise<{ ok: boolean; value?: unknown; error?: string }> {
  return new Promise((resolve) => {
    const listener = fake.listeners[0] as Listener;
    if (listener(message, { id: 'us', frameId: 0, tab: { id: 7 }, documentId: 'D', ...sender }, resolve) === undefined)
      resolve({ ok: false, error: 'ignored' });
  });
}

const injected = () => fake.calls.filter((call) => call.startsWith('executeScript'));

beforeEach(() => {
  fake.calls.length = 0;
  fake.granted.clear();
});

describe('page.hit', () => {
  it('puts sheet and annotator into the very document that asked', async () => {
    expect(await ask(HIT, { url: ARTICLE })).toEqual({ ok: true, value: { injected: true } });
    expect(injected()).toEqual(['executeScript {"target":{"tabId":7,"documentIds":["D"]},"files":["/content-scripts/annotator.js"]}']);
    const order = fake.calls.map((call) => call.split(' ')[0]);
    expect(order.indexOf('removeCSS')).toBeLessThan(order.indexOf('insertCSS'));
  });

  it.each([
    ['another site', { url: 'https://finance.sina.com.cn.example.org/doc-i1.shtml' }],
    ['the account host', { url: 'https://passport.eastmoney.com/a/202507183412345678.html' }],
    ['plain http', { url: ARTICLE.replace('https', 'http') }],
    ['a frame inside a page', { url: ARTICLE, frameId: 3 }],
    ['a page of our own', { url: 'chrome-extension://us/popup.html', tab: undefined }],
    ['no address', { url: undefined }],
  ])('refuses %s', async (_, sender) => {
    expect((await ask(HIT, sender)).ok).toBe(false);
    expect(injected()).toEqual([]);
  });

  it('ignores other extensions and refuses what does not fit', async () => {
    expect(await ask(HIT, { id: 'them', url: ARTICLE })).toEqual({ ok: false, error: 'ignored' });
    expect((await ask({ ...HIT, request: { kind: 'anything' } }, { url: ARTICLE })).error).toContain('bad request');
    expect(injected()).toEqual([]);
  });

  it('takes a site that the reader granted, and only that', async () => {
    fake.granted.add('https://news.example/*');
    expect((await ask(HIT, { url: 'https://news.example/a.html' })).ok).toBe(true);
    expect((await ask(HIT, { url: 'https://other.example/a.html' })).ok).toBe(false);
  });

  it('takes a tab that the reader has just called a briefing', async () => {
    const url = 'https://ministry.example/a.html';
    expect((await ask(HIT, { url, tab: { id: 9 } })).ok).toBe(false);
    await detectAgain(9);
    expect(injected()).toEqual(['executeScript {"target":{"tabId":9},"files":["/detector.js"]}']);
    expect((await ask(HIT, { url, tab: { id: 9 } })).ok).toBe(true);
  });
});

describe('the icon', () => {
  const counts = (hard: number, concrete: number) =>
    ask({ name: 'page.counts', request: { figures: 3, hard, concrete, soft: 9 } }, { url: ARTICLE });

  it('counts firm tasks and named measures, and never directions', async () => {
    await counts(2, 5);
    expect(fake.calls).toContain('setBadgeText {"tabId":7,"text":"7"}');
  });

  it('has colour and no number where there are none, and is grey on a page that is none', async () => {
    await counts(0, 0);
    expect(fake.calls).toContain('setBadgeText {"tabId":7,"text":""}');
    expect(fake.calls.join()).toContain('/icon/16.png');
    await ask({ name: 'page.miss', request: {} }, { url: ARTICLE });
    expect(fake.calls.join()).toContain('/icon/16-grey.png');
  });
});

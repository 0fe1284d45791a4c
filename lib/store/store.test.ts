// The store against a real IndexedDB implementation in memory; the browser's own is tested end to end.
import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { annotate } from '@/lib/annotate';
import type { Article } from '@/lib/model/article';
import type { Item } from '@/lib/model/items';
import golden from '../../tests/fixtures/databases/version-1.json';
import { readBriefing, saveBriefing } from './briefings';
import { type Database, NewerDatabaseError, openDatabase } from './database';
import { joinEvents, splitEvent } from './events';
import { putItem, removeItem } from './items';
import { logError } from './log';
import { MIGRATIONS } from './migrations';
import { reannotateStep } from './reannotate';
import { searchAll } from './search';
import { changeSettings, changeVerdict, storedVerdicts } from './settings';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const article = (over: Partial<Article> & { lines?: string[] } = {}): Article => ({
  url: 'https://finance.sina.com.cn/china/gncj/2024-07-22/doc-inabcdefghijkl.shtml',
  site: 'sina',
  title: '全文|工信部：上半年船舶工业稳步增长',
  published: '2024-07-22',
  source: '新浪财经',
  blocks: (
    over.lines ?? [
      '工业和信息化部7月22日举行新闻发布会，工业和信息化部副部长林望舒介绍2024年上半年船舶工业发展情况。',
      '工业和信息化部副部长 林望舒：上半年，造船完工量达到2502万载重吨，同比增长18.4%。',
      '下一步，我们将印发《绿色船舶发展行动方案》，年底前建成5个智能船厂。',
      '造船周报记者：请问下半年有什么打算？',
      '林望舒：规模以上船舶企业利润总额同比增长187.9%。',
    ]
  ).map((text) => ({ text, hint: 'paragraph' as const })),
  ...over,
});

let db: Database;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  Dexie.dependencies.indexedDB = globalThis.indexedDB;
  db = await openDatabase();
});

async function save(given: Article, write = 1, id = 'sina:a', at = 1_700_000_000_000) {
  const annotations = annotate(given);
  await saveBriefing(db, { id, writeId: uuid(write), annotations, hints: given.blocks.map((block) => block.hint), capturedAt: at });
  return annotations;
}

function itemFor(annotations: ReturnType<typeof annotate>, n = 1, index = 0): Item {
  const record = annotations.figures[index] as Item['reading'];
  const { exact, prefix, suffix, start, end } = record;
  return {
    id: uuid(9000 + n),
    kind: 'tracked',
    type: 'figure',
    briefingId: 'sina:a',
    quote: { exact, prefix, suffix, start, end },
    label: exact,
    reading: record,
    status: 'to-check',
    orphan: false,
    createdAt: 1,
    updatedAt: 1,
  };
}

describe('saving a briefing', () => {
  it('gives back what annotate gave, with the article to read it again', async () => {
    const annotations = await save(article());
    const stored = await readBriefing(db, 'sina:a');
    expect(stored?.annotations).toEqual(annotations);
    expect(stored?.article).toEqual(article());
    expect(stored?.row.counts.figures).toBe(annotations.figures.length);
  });

  it('does nothing the second time the same write arrives', async () => {
    await save(article(), 1);
    await save(article({ lines: ['别的文字，没有数据。'] }), 1);
    expect((await readBriefing(db, 'sina:a'))?.article.blocks).toHaveLength(5);
    expect(await db.briefings.count()).toBe(1);
  });

  it('replaces the machine’s records, and drops the text that nobody uses any more', async () => {
    await save(article(), 1);
    const lines = article().blocks.map((block) => block.text.replace('18.4%', '18.6%'));
    await save(article({ lines }), 2);
    expect((await db.figures.toArray()).map((figure) => figure.exact)).toContain('18.6%');
    expect(await db.texts.count()).toBe(1);
    expect(await db.postings.count()).toBe(1);
  });

  it('keeps every item and finds it again; on a changed digit it becomes an orphan and comes back with the digit', async () => {
    const annotations = await save(article(), 1);
    const at = annotations.figures.findIndex((figure) => figure.exact === '18.4%');
    await putItem(db, uuid(50), itemFor(annotations, 1, at));
    const changed = article().blocks.map((block) => block.text.replace('18.4%', '18.6%'));
    await save(article({ lines: changed }), 2);
    expect(await db.items.toArray()).toMatchObject([{ orphan: true, quote: { exact: '18.4%' } }]);
    await save(article(), 3);
    expect(await db.items.toArray()).toMatchObject([{ orphan: false }]);
  });

  it('changes nothing where the transaction fails half way', async () => {
    await save(article(), 1);
    const before = await readBriefing(db, 'sina:a');
    const broken = annotate(article());
    // A record that cannot be cloned fails after the old ones were deleted inside the transaction.
    (broken.figures[0] as unknown as Record<string, unknown>).rules = [() => {}];
    await expect(saveBriefing(db, { id: 'sina:a', writeId: uuid(2), annotations: broken, hints: [], capturedAt: 2 })).rejects.toThrow();
    expect(await readBriefing(db, 'sina:a')).toEqual(before);
    expect(await db.writes.get(uuid(2))).toBeUndefined();
  });

  it('says so where the disk is full, with nothing half done', async () => {
    const annotations = await save(article(), 1);
    await putItem(db, uuid(2), itemFor(annotations));
    const before = await readBriefing(db, 'sina:a');
    db.commitments.hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const full = save(article({ lines: ['林望舒：年底前建成8个智能船厂。'] }), 3);
    await expect(full).rejects.toMatchObject({ name: 'StorageFullError', message: expect.stringContaining('full') });
    expect(await readBriefing(db, 'sina:a')).toEqual(before);
    expect(await db.items.count()).toBe(1);
    expect(await db.writes.get(uuid(3))).toBeUndefined();
  });

  it('keeps the latest value of an indicator', async () => {
    await save(article(), 1);
    const later = article({
      published: '2024-10-23',
      lines: [
        '工业和信息化部10月23日举行新闻发布会。',
        '工业和信息化部副部长 林望舒：前三季度，造船完工量达到3634万载重吨，同比增长18.2%。',
      ],
    });
    await save(later, 2, 'sina:b');
    const rows = await db.indicators.toArray();
    const growth = rows.find((row) => row.indicator === '造船完工量' && row.measure === 'yoy');
    expect(growth).toMatchObject({ count: 2, latest: { value: 18.2, briefingId: 'sina:b' } });
  });
});

describe('an upgrade of the rules', () => {
  it('reads stored briefings again in steps and loses none of 100 items', async () => {
    const annotations = await save(article(), 1);
    for (let n = 0; n < 100; n++) await putItem(db, uuid(100 + n), itemFor(annotations, n, n % annotations.figures.length));
    await save(article({ title: '另一场' }), 2, 'sina:b');
    await db.briefings.toCollection().modify({ engineVersion: 'old' });
    const annotateNew = (given: Article) => ({ ...annotate(given), engineVersion: 'new' });
    expect(await reannotateStep(db, 'new', annotateNew, () => 5, 1)).toEqual({ done: 1, left: 1, failed: [] });
    expect(await reannotateStep(db, 'new', annotateNew, () => 6, 1)).toEqual({ done: 1, left: 0, failed: [] });
    expect(await reannotateStep(db, 'new', annotateNew, () => 7, 1)).toEqual({ done: 0, left: 0, failed: [] });
    expect((await db.briefings.toArray()).map((row) => row.engineVersion)).toEqual(['new', 'new']);
    const items = await db.items.toArray();
    expect(items).toHaveLength(100);
    expect(items.every((item) => !item.orphan)).toBe(true);
  });
});

describe('items and settings', () => {
  it('an item is put and removed once, however often the write arrives', async () => {
    const item = itemFor(await save(article()));
    await putItem(db, uuid(60), item);
    await removeItem(db, uuid(61), item.id, 2);
    await putItem(db, uuid(60), item);
    expect(await db.items.count()).toBe(0);
  });

  it('a setting that does not fit falls back alone', async () => {
    await changeSettings(db, { density: 'all' });
    await db.settings.update('settings', { value: { density: 'all', language: 'klingon' } });
    expect(await changeSettings(db, { theme: 'dark' })).toMatchObject({ density: 'all', language: 'auto', theme: 'dark' });
  });

  it('a verdict is set and taken back', async () => {
    await changeVerdict(db, 'sina:a', 'briefing');
    expect(await storedVerdicts(db)).toEqual({ 'sina:a': 'briefing' });
    await changeVerdict(db, 'sina:a', null);
    expect(await storedVerdicts(db)).toEqual({});
  });

  it('the log is bounded and holds no quoted words', async () => {
    for (let n = 0; n < 230; n++) await logError(db, 'test', `失败：“这里是一段来自文章的文字” ${n}`, n);
    const rows = await db.log.orderBy('at').toArray();
    expect(rows).toHaveLength(200);
    expect(rows[0]?.at).toBe(30);
    expect(rows.some((row) => row.message.includes('文章的文字'))).toBe(false);
  });
});

describe('events', () => {
  const report = article({
    title: '工信部：造船完工量同比增长18.4%',
    published: '2024-07-23',
    lines: [
      '工业和信息化部7月22日举行新闻发布会，工业和信息化部副部长林望舒介绍2024年上半年船舶工业发展情况。',
      '林望舒表示，上半年，造船完工量达到2502万载重吨，同比增长18.4%。',
    ],
  });

  it('links a report to its transcript, and not to another day or other words', async () => {
    await save(article(), 1);
    await save(report, 2, 'sina:report');
    await save(article({ published: '2024-07-29', lines: ['工业和信息化部7月29日举行新闻发布会，介绍上半年软件业。'] }), 3, 'sina:other');
    const events = Object.fromEntries((await db.briefings.toArray()).map((row) => [row.id, row.eventId]));
    expect(events).toEqual({ 'sina:a': 'sina:a', 'sina:report': 'sina:a', 'sina:other': 'sina:other' });
  });

  it('the reader’s split outlives another reading, and can be taken back', async () => {
    await save(article(), 1);
    await save(report, 2, 'sina:report');
    await splitEvent(db, 'sina:report', 1);
    await save(report, 3, 'sina:report');
    expect((await db.briefings.get('sina:report'))?.eventId).toBe('sina:report');
    await save(article(), 4);
    expect((await db.briefings.get('sina:a'))?.eventId).toBe('sina:a');
    await joinEvents(db, 'sina:report', 'sina:a', 2);
    expect((await db.briefings.get('sina:report'))?.eventId).toBe('sina:a');
  });
});

describe('a split of what the reader had joined', () => {
  it('is not undone when the other document is read again', async () => {
    const other = article({ published: '2024-07-29', lines: ['工业和信息化部7月29日举行新闻发布会，介绍上半年软件业。'] });
    await save(article(), 1);
    await save(other, 2, 'sina:other');
    await joinEvents(db, 'sina:other', 'sina:a', 1);
    await splitEvent(db, 'sina:a', 2);
    await save(other, 3, 'sina:other');
    const events = (await db.briefings.toArray()).map((row) => row.eventId);
    expect(new Set(events).size).toBe(2);
  });
});

describe('the rules change again', () => {
  const by = (engineVersion: string) => (given: Article) => ({ ...annotate(given), engineVersion });
  const versionOf = async (id: string) => (await db.briefings.get(id))?.engineVersion;

  it('back to an earlier version and forward again', async () => {
    await save(article());
    for (const version of ['new', 'old', 'new']) {
      await reannotateStep(db, version, by(version), () => 5);
      expect(await versionOf('sina:a')).toBe(version);
    }
  });

  it('a document that cannot be read holds up no other and keeps its records', async () => {
    const broken = article({ title: '工信部：读不出来的一篇' });
    await save(broken, 1, 'sina:a');
    await save(article(), 2, 'sina:b');
    const figures = await db.figures.where('briefingId').equals('sina:a').count();
    const read = (given: Article) => {
      if (given.title === broken.title) throw new Error('unreadable');
      return by('new')(given);
    };
    const { failed } = await reannotateStep(db, 'new', read, () => 5);
    expect(failed.map(({ id }) => id)).toEqual(['sina:a']);
    expect(await versionOf('sina:b')).toBe('new');
    expect(await db.figures.where('briefingId').equals('sina:a').count()).toBe(figures);
    expect(await reannotateStep(db, 'new', read, () => 6, 5, new Set(['sina:a']))).toEqual({ done: 0, left: 0, failed: [] });
  });

  it('a page that was read meanwhile is not overwritten by the older text', async () => {
    await save(article());
    const stale = await readBriefing(db, 'sina:a');
    if (!stale) throw new Error('not stored');
    const lines = ['工业和信息化部副部长 林望舒：上半年，造船完工量达到2600万载重吨。'];
    await save(article({ lines }), 2, 'sina:a', 1_700_000_000_001);
    const { annotations, row } = stale;
    await saveBriefing(db, { id: 'sina:a', writeId: uuid(3), annotations, hints: [], capturedAt: 5, replaces: row });
    expect((await readBriefing(db, 'sina:a'))?.article.blocks.map((block) => block.text)).toEqual(lines);
  });
});

describe('search', () => {
  beforeEach(async () => {
    await save(article(), 1);
  });
  const groups = async (query: string) => {
    const { figures, commitments, text } = await searchAll(db, query);
    return { figures: figures.length, commitments: commitments.length, text: text.length };
  };

  it('a space means and', async () => {
    expect(await groups('造船 完工量')).toMatchObject({ text: 1 });
    expect(await groups('造船 汽车')).toEqual({ figures: 0, commitments: 0, text: 0 });
  });

  it.each([
    ['traditional characters', '造船完工量', '造船完工量'],
    ['traditional characters folded', '綠色船舶', '绿色船舶'],
    ['full width', '１８．４％', '18.4%'],
    ['a synonym', '规上船舶', '规上船舶'],
    ['a synonym of the ministry', '工信部', '工信部'],
    ['one character', '船', '船'],
  ])('finds with %s', async (_name, query) => {
    expect((await groups(query)).text).toBe(1);
  });

  it('finds indicators by the first letters of their reading', async () => {
    expect((await searchAll(db, 'zcwgl')).figures.map((hit) => hit.record.indicator)).toContain('造船完工量');
  });

  it('finds what an official said by the first letters of the name', async () => {
    expect((await searchAll(db, 'lws')).figures.map((hit) => hit.record.speaker)).toContain('林望舒');
  });

  it('puts figures of the indicator before those that only stand beside it', async () => {
    const found = (await searchAll(db, '利润总额')).figures.map((hit) => hit.record.indicator);
    expect(found[0]).toContain('利润总额');
    const beside = article({ lines: ['工业和信息化部副部长 林望舒：造船完工量达到2502万载重吨，利润总额同比增长18.4%。'] });
    await save(beside, 7, 'sina:beside');
    const later = (await searchAll(db, '利润总额')).figures.map((hit) => hit.record.indicator?.includes('利润总额') ?? false);
    expect(later).toEqual([...later].sort((a, b) => Number(b) - Number(a)));
    expect(later).toContain(false);
  });

  it('finds a document by words that stand in its title alone', async () => {
    const { text } = await searchAll(db, '稳步增长');
    expect(text).toMatchObject([{ quote: null, excerpt: '全文|工信部：上半年船舶工业稳步增长' }]);
    expect((await searchAll(db, '稳步增长 林望舒')).text).toHaveLength(1);
    expect((await searchAll(db, '稳步增长 汽车')).text).toEqual([]);
  });

  it('finds commitments by their cores and quotes the words', async () => {
    const { commitments } = await searchAll(db, '行动方案');
    expect(commitments[0]?.record.cores[0]?.exact).toBe('印发《绿色船舶发展行动方案》');
  });

  it.each(['', '   ', '*', '\\', '(((', '\u0000', '🚢'.repeat(50)])('never throws on %j', async (query) => {
    await expect(searchAll(db, query)).resolves.toBeDefined();
  });
});

describe('versions of the database', () => {
  const dump = async (database: Database) =>
    Object.fromEntries(await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()])));

  async function fill(name: string, version: number, rows: Record<string, unknown[]>) {
    const old = new Dexie(name);
    const migration = MIGRATIONS.find((one) => one.version === version);
    old.version(version).stores(migration?.stores ?? {});
    await old.open();
    for (const [table, list] of Object.entries(rows)) await old.table(table).bulkAdd(list);
    old.close();
  }

  it('opens the golden database of version 1 and finds every row', async () => {
    await fill('golden', 1, golden);
    const opened = await openDatabase('golden');
    expect(await dump(opened)).toMatchObject(golden);
    opened.close();
  });

  it('a newer database with this build says so and changes nothing', async () => {
    const newer = new Dexie('newer');
    newer.version(99).stores({ things: 'id' });
    await newer.open();
    await newer.table('things').add({ id: 1 });
    newer.close();
    await expect(openDatabase('newer')).rejects.toThrow(NewerDatabaseError);
    const again = new Dexie('newer');
    again.version(99).stores({ things: 'id' });
    await again.open();
    expect(await again.table('things').toArray()).toEqual([{ id: 1 }]);
    again.close();
  });

  it('a failed migration leaves the old data untouched', async () => {
    await fill('failing', 1, { items: golden.items });
    const failing = [
      ...MIGRATIONS,
      {
        version: 2,
        stores: { items: 'id, briefingId, kind, status' },
        upgrade: async (transaction: { table: (name: string) => { clear: () => Promise<void> } }) => {
          await transaction.table('items').clear();
          throw new Error('half way');
        },
      },
    ];
    await expect(openDatabase('failing', failing as typeof MIGRATIONS)).rejects.toThrow('half way');
    const opened = await openDatabase('failing');
    expect(await opened.items.toArray()).toEqual(golden.items);
    opened.close();
  });
});

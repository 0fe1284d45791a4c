// Fills the extension's own database with made-up briefings, so that the popup can be seen and tested with 1, 10 or 500 of them.
// The rows come from the store itself, run in memory, so that they are what real reading would have left.
import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { annotate } from '@/lib/annotate';
import type { Annotations } from '@/lib/model/annotations';
import type { Article } from '@/lib/model/article';
import type { Item } from '@/lib/model/items';
import { saveBriefing } from '@/lib/store/briefings';
import { openDatabase } from '@/lib/store/database';
import { putItem } from '@/lib/store/items';
import type { BriefingRow } from '@/lib/store/rows';
import { documentKey } from '@/lib/url/canonical';

type Tables = Record<string, unknown[]>;

const DAY = 86_400_000;
const OFFICIALS = ['林望舒', '周启明', '沈若川', '郑怀远'] as const;
const FIELDS = [
  { name: '船舶工业', output: '造船完工量', unit: '万载重吨', plan: '绿色船舶发展行动方案', target: '建成{n}个智能船厂' },
  { name: '纺织服装行业', output: '化纤产量', unit: '万吨', plan: '纺织品牌培育方案', target: '培育{n}个区域品牌' },
  { name: '工程机械行业', output: '挖掘机销量', unit: '万台', plan: '电动工程机械试点办法', target: '推广{n}万台电动机械' },
  { name: '民爆行业', output: '电子雷管产量', unit: '万发', plan: '民爆安全提升指南', target: '改造{n}条生产线' },
] as const;

function briefingOf(n: number, last: number): Article {
  const date = new Date(last - n * 9 * DAY).toISOString().slice(0, 10);
  const [year, month, day] = date.split('-').map(Number);
  const field = FIELDS[n % FIELDS.length] as (typeof FIELDS)[number];
  const official = OFFICIALS[n % OFFICIALS.length] as string;
  const name = field.name;
  const lines = [
    `国务院新闻办公室${month}月${day}日举行新闻发布会，工业和信息化部副部长${official}介绍${name}发展情况。`,
    `工业和信息化部副部长 ${official}：今年以来，${field.output}达到${1200 + ((n * 37) % 900)}${field.unit}，同比增长${((n * 7) % 23) + 1.4}%，${name}营业收入达到${3200 + n * 11}亿元，利润总额同比下降${((n * 3) % 9) + 0.6}%，出口占比为${30 + (n % 31)}%。`,
    `下一步，我们将印发《${field.plan}》，${year}年底前${field.target.replace('{n}', String(5 + (n % 40)))}。我们将加强部门协同，营造良好环境。`,
    `${name}周报记者：我们注意到，${name}最近有不少变化。请问下半年有什么打算？`,
    `${official}：谢谢您的提问。${name}产能利用率为${70 + (n % 19)}%。我们将开展${name}数字化转型试点。`,
  ];
  return {
    url: `https://finance.sina.com.cn/china/gncj/${date}/doc-iseed${String(n).padStart(8, '0')}.shtml`,
    site: 'sina',
    title: `全文|工信部：${month}月${day}日发布会介绍${name}发展情况`,
    published: date,
    source: '新浪财经',
    blocks: lines.map((text) => ({ text, hint: 'paragraph' as const })),
  };
}

/** The third briefing's report, so that an event has something to fold. */
function reportOf(article: Article): Article {
  const [lead, speech, plan] = article.blocks;
  return {
    ...article,
    url: 'https://finance.eastmoney.com/a/202501013285554321.html',
    site: 'eastmoney',
    title: article.title.replace('全文|', ''),
    source: '财联社',
    blocks: [lead, speech, plan].filter((block) => block !== undefined),
  };
}

function itemOf(briefingId: string, annotations: Annotations, now: number): Item | null {
  const reading = annotations.commitments.find((record) => record.strength === 'hard');
  if (!reading) return null;
  const { exact, prefix, suffix, start, end } = reading.cores[0] ?? reading;
  const quote = { exact, prefix, suffix, start, end };
  const id = randomUUID();
  return {
    id,
    kind: 'tracked',
    type: 'commitment',
    briefingId,
    quote,
    label: exact,
    reading,
    status: 'to-check',
    orphan: false,
    createdAt: now,
    updatedAt: now,
  };
}

/** So many are really read; more are older copies of their rows, since lists look at nothing else. */
const READ = 20;

function olderCopy(row: BriefingRow, n: number, last: number): BriefingRow {
  const eventDate = new Date(last - n * 9 * DAY).toISOString().slice(0, 10);
  return { ...row, id: `seed:${n}`, eventId: `seed:${n}`, eventDate, sketch: [] };
}

/** The store's tables after reading `count` briefings, the last one on the day `last`, a few of whose tasks are tracked. */
export async function seedTables(count: number, last = Date.now()): Promise<Tables> {
  const db = await openDatabase(`seed-${randomUUID()}`);
  const articles = Array.from({ length: Math.min(count, READ) }, (_, n) => briefingOf(n, last));
  if (articles[2]) articles.push(reportOf(articles[2]));
  for (const [n, article] of articles.entries()) {
    const annotations = annotate(article);
    const id = documentKey(article.url as string) as string;
    await saveBriefing(db, { id, writeId: randomUUID(), annotations, hints: article.blocks.map(({ hint }) => hint), capturedAt: last + n });
    const item = count > 1 && (n === 1 || n === 3) ? itemOf(id, annotations, last + n) : null;
    if (item) await putItem(db, randomUUID(), item);
  }
  const tables: Tables = {};
  for (const table of db.tables) tables[table.name] = await table.toArray();
  await db.delete();
  const rows = tables.briefings as BriefingRow[];
  for (let n = READ; n < count; n++) rows.push(olderCopy(rows[n % READ] as BriefingRow, n, last));
  return tables;
}

/** Puts the tables into the extension's database; `view` is one of its pages, which must have opened the database before. */
export async function seed(view: Page, count: number, last?: number): Promise<void> {
  await view.evaluate(
    async (tables) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('yanxing');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const names = Object.keys(tables).filter((name) => database.objectStoreNames.contains(name));
      const transaction = database.transaction(names, 'readwrite');
      for (const name of names) {
        transaction.objectStore(name).clear();
        for (const row of tables[name] ?? []) transaction.objectStore(name).put(row);
      }
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onerror = () => reject(transaction.error);
      });
      database.close();
    },
    await seedTables(count, last),
  );
  await view.reload();
}

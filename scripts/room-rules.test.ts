// Plants one forbidden import per arrow and sees the check fail; the allowed ones pass.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { roomOverrides } from './room-rules';
import { ROOMS } from './rooms';

const root = fileURLToPath(new URL('..', import.meta.url));
const names = Object.keys(ROOMS);
const targets = names.filter((name) => !['annotate', 'shared'].includes(name));

/** Where a room's planted file stands, and how another room would import a file of it. */
const fileOf = (name: string, suffix: string) => ROOMS[name]?.files.replace(/\*\*$|\*\.ts$/, '').replace(/\.ts$/, '') + suffix;
const importOf = (name: string) => (name === 'components' ? '@/components/thing' : `@/lib/${name}/thing`);
const allowed = (from: string, to: string) => {
  const room = ROOMS[from] as (typeof ROOMS)[string];
  const covers = (pattern: string) => importOf(to).startsWith(pattern.replace(/^!/, '').replace(/\*\*$/, ''));
  if (room.may.some((pattern) => pattern.startsWith('!') && covers(pattern))) return false;
  return from === to || room.may.some((pattern) => !pattern.startsWith('!') && covers(pattern));
};

let folder: string;
let refused: Set<string>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rooms-'));
  const config = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...config, vcs: { enabled: false } }));
  const plant = (path: string, code: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), code);
  };
  for (const from of names) {
    for (const to of targets) plant(place(from, to), `import { thing } from '${importOf(to)}';\n\nexport const used = thing;\n`);
    plant(place(from, 'neighbour'), `import { thing } from '../other/thing';\n\nexport const used = thing;\n`);
    plant(place(from, 'browser'), `import { thing } from 'wxt/browser';\n\nexport const used = thing;\n`);
    plant(place(from, 'dom'), 'export const used = document.title;\n');
  }
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  refused = new Set(lint());
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function place(from: string, what: string): string {
  if (from === 'annotate') return what === 'browser' ? 'lib/annotate.ts' : `skip/${what}.ts`;
  return fileOf(from, `planted-${what}.ts`);
}

function lint(): string[] {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  let out: string;
  try {
    out = execFileSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=none', folder], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      cwd: folder,
      maxBuffer: 1 << 28,
    });
  } catch (error) {
    out = (error as { stdout: string }).stdout;
  }
  const found = JSON.parse(out).diagnostics as { category: string; location: { path: string | { file: string } } }[];
  return found
    .filter((d) => /noRestricted(Imports|Globals)/.test(d.category))
    .map((d) => (typeof d.location.path === 'string' ? d.location.path : d.location.path.file).replace(`${folder}/`, ''));
}

describe('the arrows between the rooms', () => {
  it('biome.json holds what the table says', () => {
    expect(JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8')).overrides).toEqual(roomOverrides());
  });

  for (const from of names.filter((name) => name !== 'annotate')) {
    it(`${from} imports what it may and nothing else`, () => {
      for (const to of targets) expect([`${from} → ${to}`, refused.has(place(from, to))]).toEqual([`${from} → ${to}`, !allowed(from, to)]);
      expect(refused.has(place(from, 'neighbour'))).toBe(true);
      expect(refused.has(place(from, 'browser'))).toBe(ROOMS[from]?.pure);
      expect(refused.has(place(from, 'dom'))).toBe(ROOMS[from]?.pure);
    });
  }

  it('annotate knows no browser', () => {
    expect(refused.has('lib/annotate.ts')).toBe(true);
  });
});

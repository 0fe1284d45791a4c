// Gates the scores by score-floor.json: none may fall below its floor, and no commit may lower a floor.
//   node scripts/score-floor.mjs --scorer FILE --gold DIR
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({ options: { scorer: { type: 'string' }, gold: { type: 'string' } } });
if (!options.scorer || !options.gold) {
  console.error('score-floor: --scorer FILE and --gold DIR are needed');
  process.exit(2);
}

const floors = JSON.parse(readFileSync('score-floor.json', 'utf8'));
/** In `…False` less is better, and the floor is a ceiling. */
const lessIsBetter = (key) => key.endsWith('False');
const misses = (key, value, bound) => (lessIsBetter(key) ? value > bound + 1e-9 : value < bound - 1e-9);

const problems = [];

const git = (...args) => spawnSync('git', args, { encoding: 'utf8' });
for (const commit of git('log', '--format=%h', '--', 'score-floor.json').stdout?.split('\n').filter(Boolean) ?? []) {
  const shown = git('show', `${commit}:score-floor.json`);
  if (shown.status !== 0) continue;
  for (const [key, { floor }] of Object.entries(JSON.parse(shown.stdout))) {
    if (!floors[key] || misses(key, floors[key].floor, floor))
      problems.push(`${key}: the floor was ${floor} in ${commit} and is ${floors[key]?.floor ?? 'gone'} now`);
  }
}

const json = join(mkdtempSync(join(tmpdir(), 'score-')), 'score.json');
execFileSync(process.execPath, [options.scorer, '--gold', options.gold, '--json', json], { stdio: ['ignore', 'inherit', 'inherit'] });
const { all } = JSON.parse(readFileSync(json, 'utf8'));

console.log('\nscore                       now    floor  target     gap');
for (const [key, { floor, target }] of Object.entries(floors)) {
  const value = key.split('.').reduce((object, name) => object?.[name], all);
  if (value === undefined || misses(key, value, floor)) problems.push(`${key}: ${value} against a floor of ${floor}`);
  const gap = misses(key, value, target) ? Math.abs(target - value).toFixed(4) : 'met';
  console.log(`${key.padEnd(25)} ${Number(value).toFixed(4)}  ${floor.toFixed(4)}  ${target.toFixed(4)}  ${gap.padStart(6)}`);
}
for (const problem of problems) console.log(`below the floor: ${problem}`);
process.exit(problems.length ? 1 : 0);

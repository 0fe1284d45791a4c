// `npm test`: installs what is missing, then runs everything. The last line counts all of it: `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

const reports = mkdtempSync(join(tmpdir(), 'yanxing-test-'));
const total = { passed: 0, failed: 0, skipped: 0 };

function run(title, command, args, env = {}) {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function report(file) {
  try {
    return JSON.parse(readFileSync(join(reports, file), 'utf8'));
  } catch {
    return null;
  }
}

/** A step that counts as one test. */
function step(title, ...args) {
  const good = run(title, 'npm', ['run', '--silent', ...args]);
  total[good ? 'passed' : 'failed']++;
  return good;
}

/** A runner that counts its own tests; one that fails without a failed test counts as one failure. */
function suite(title, file, args, env, count) {
  const good = run(title, 'npx', args, env);
  const counted = report(file) ? count(report(file)) : { passed: 0, failed: 0, skipped: 0 };
  for (const key of Object.keys(total)) total[key] += counted[key];
  if (!good && counted.failed === 0) total.failed++;
}

let chromium;
try {
  chromium = setUp();
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

for (const check of ['check:format', 'check:types', 'check:unused']) step(check, check);
suite(
  'unit tests',
  'unit.json',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${join(reports, 'unit.json')}`],
  {},
  (r) => ({
    passed: r.numPassedTests,
    failed:
      r.numFailedTests +
      (r.numTotalTestSuites > 0 ? r.testResults.filter((t) => t.status === 'failed' && t.assertionResults.length === 0).length : 0),
    skipped: r.numPendingTests + r.numTodoTests,
  }),
);
const built = step('build for Chrome', 'build') && step('build for Firefox', 'build:firefox');
if (built) step('lint of the Firefox package', 'lint:firefox');
if (built) {
  step('sizes of the bundles', 'size');
  suite(
    'end-to-end tests',
    'e2e.json',
    ['playwright', 'test', '--reporter=list,json'],
    { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'e2e.json') },
    (r) => ({ passed: r.stats.expected, failed: r.stats.unexpected + r.stats.flaky, skipped: r.stats.skipped }),
  );
}

console.log(`\n${total.skipped ? `${total.skipped} skipped\n` : ''}${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);

// `npm start`: installs what is missing, builds, and opens a browser with the extension on the bundled sample briefing.
// Without a display it does the same headless, prints what was found and writes pictures. Exit status 0 only if the page
// was marked, stored and shown.
import { spawnSync } from 'node:child_process';
import { root, setUp } from './setup.mjs';

try {
  process.env.CHROMIUM_PATH = setUp();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

console.error('[start] building the extension');
const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
const build = spawnSync(npx, ['wxt', 'build', '--level', 'warn'], {
  cwd: root,
  stdio: ['ignore', 2, 2],
  shell: process.platform === 'win32',
});
if (build.status !== 0) {
  console.error('The build failed: see the lines above.');
  process.exit(1);
}

// Under tsx, since the words for kinds and reasons stand in the language catalogue.
const demo = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/demo.mjs', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(demo.status ?? 1);

// Installs what is missing before anything else can run: packages, a Chromium that takes unpacked extensions, a CJK font.
// Plain JavaScript without dependencies, since it runs on a bare clone.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const say = (line) => console.error(`[setup] ${line}`);
const require = createRequire(import.meta.url);

/** Runs a command with its output shown on standard error; true where it succeeded. */
function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], ...options }).status === 0;
}

function onPath(...names) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const file = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
      if (folder && existsSync(file)) return file;
    }
  }
  return null;
}

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const isRootOnDebian = () => process.getuid?.() === 0 && onPath('apt-get') !== null;

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) throw new Error(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
}

/** `npm ci` where the installed packages are not those of the lock file. */
function installPackages() {
  const stamp = join(root, 'node_modules', '.installed-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('installing packages (npm ci)');
  if (!run(npm, ['ci', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' }))
    throw new Error('npm ci failed: see the lines above.');
  writeFileSync(stamp, lock);
}

let aptIsFresh = false;
function aptInstall(...packages) {
  say(`installing from the system's packages: ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if (!aptIsFresh) aptIsFresh = run('apt-get', ['update', '-qq'], { env });
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
}

/** A Chromium that loads unpacked extensions: CHROMIUM_PATH, the PATH, Playwright's cache; else null. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
    return named;
  }
  // Branded Chrome is left out: since version 137 it ignores --load-extension.
  const found = onPath('chromium', 'chromium-browser');
  if (found) return found;
  try {
    const cached = require('playwright-core').chromium.executablePath();
    return existsSync(cached) ? cached : null;
  } catch {
    return null;
  }
}

const runs = (file) => spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0;

function installChromium() {
  const found = findChromium();
  if (found && runs(found)) return found;
  if (isRootOnDebian()) aptInstall('chromium');
  const installed = findChromium();
  if (installed && runs(installed)) return installed;
  say('downloading Chromium (npx playwright install chromium)');
  run(process.platform === 'win32' ? 'npx.cmd' : 'npx', ['playwright', 'install', 'chromium'], { shell: process.platform === 'win32' });
  const downloaded = findChromium();
  if (downloaded && runs(downloaded)) return downloaded;
  throw new Error('No Chromium: install one (Debian, as root: apt-get install chromium) or set CHROMIUM_PATH to its program.');
}

/** Pictures and text layout need a font with Chinese characters; only Linux can lack one. */
function installFont() {
  if (process.platform !== 'linux' || !onPath('fc-list')) return;
  const hasFont = () => execFileSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).trim() !== '';
  if (hasFont()) return;
  if (isRootOnDebian() && aptInstall('fonts-noto-cjk') && hasFont()) return;
  say('no font with Chinese characters: install one (Debian: apt-get install fonts-noto-cjk), or the pictures show boxes');
}

/** Makes the checkout ready. Returns the path of Chromium; throws with one line that says what to install. */
export function setUp() {
  checkNode();
  installPackages();
  const chromium = installChromium();
  installFont();
  return chromium;
}

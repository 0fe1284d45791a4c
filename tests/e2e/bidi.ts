// Firefox without a driver: its own remote agent speaks WebDriver BiDi over a socket. Just what the tests need of it.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import WebSocket from 'ws';

const NAMES = [process.env.FIREFOX_PATH, 'firefox-esr', 'firefox'];

/** A Firefox that installs unpacked extensions and is new enough, or null. */
export function findFirefox(): string | null {
  for (const name of NAMES) {
    const version = name && spawnSync(name, ['--version'], { encoding: 'utf8' }).stdout;
    const major = Number(/(\d+)\./.exec(version || '')?.[1] ?? 0);
    if (name && major >= 153) return name;
  }
  return null;
}

const PREFERENCES = {
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'intl.accept_languages': 'zh-CN',
  'browser.aboutwelcome.enabled': false,
};

type Answer = { id?: number; type?: string; method?: string; message?: string; result?: unknown; params?: Record<string, unknown> };

export class Firefox {
  private next = 0;
  private readonly waiting = new Map<number, (answer: Answer) => void>();
  private readonly pages = new Map<string, string>();

  private constructor(
    private readonly process: ChildProcess,
    private readonly socket: WebSocket,
    private readonly profile: string,
  ) {
    socket.on('message', (data) => this.receive(JSON.parse(String(data))));
    socket.on('error', () => {});
  }

  /** Starts headless with the extension of a folder; every web address but the served ones is refused. */
  static async launch(program: string, extension: string): Promise<Firefox> {
    const profile = mkdtempSync(join(tmpdir(), 'yanxing-firefox-'));
    const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
    writeFileSync(join(profile, 'user.js'), lines.join('\n'));
    const args = ['--headless', '--remote-debugging-port=0', '--remote-allow-system-access', '--profile', profile, '--no-remote'];
    const running = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    const socket = new WebSocket(`${await listening(running)}/session`);
    await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
    const firefox = new Firefox(running, socket, profile);
    await firefox.send('session.new', { capabilities: {} });
    await firefox.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
    await firefox.send('session.subscribe', { events: ['network.beforeRequestSent'] });
    await firefox.send('network.addIntercept', { phases: ['beforeRequestSent'] });
    return firefox;
  }

  serve(url: string, body: string): void {
    this.pages.set(url, body);
  }

  /** Opens an address in the first tab and gives the tab's id. */
  async open(url: string): Promise<string> {
    const { contexts } = await this.send<{ contexts: { context: string }[] }>('browsingContext.getTree');
    const context = contexts[0]?.context ?? '';
    await this.send('browsingContext.navigate', { context, url, wait: 'complete' });
    return context;
  }

  /** Runs an expression in the page; it must give a string, number, boolean or null. */
  async evaluate<T>(context: string, expression: string): Promise<T> {
    const { result } = await this.send<{ result: { value?: T } }>('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    return result.value as T;
  }

  async click(context: string, x: number, y: number): Promise<void> {
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await this.send('input.performActions', { context, actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  async press(context: string, key: string): Promise<void> {
    const actions = [
      { type: 'keyDown', value: key },
      { type: 'keyUp', value: key },
    ];
    await this.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async close(): Promise<void> {
    const gone = new Promise((resolve) => this.process.once('exit', resolve));
    this.socket.terminate();
    this.process.kill();
    await gone;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 3 });
  }

  private send<T>(method: string, params: object = {}): Promise<T> {
    const id = ++this.next;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, (answer) => {
        if (answer.type === 'error') reject(new Error(`${method}: ${answer.message}`));
        else resolve(answer.result as T);
      });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  private receive(answer: Answer): void {
    const { id } = answer;
    if (id !== undefined) {
      this.waiting.get(id)?.(answer);
      this.waiting.delete(id);
    } else if (answer.method === 'network.beforeRequestSent' && answer.params?.isBlocked) {
      this.respond(answer.params.request as { request: string; url: string });
    }
  }

  private respond({ request, url }: { request: string; url: string }): void {
    const body = this.pages.get(url);
    const headers = [{ name: 'content-type', value: { type: 'string', value: 'text/html; charset=utf-8' } }];
    const params = { request, statusCode: body === undefined ? 404 : 200, headers, body: { type: 'string', value: body ?? '' } };
    this.send('network.provideResponse', params).catch(() => {});
  }
}

function listening(running: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    running.stderr?.on('data', (chunk) => {
      said += chunk;
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    running.once('exit', () => reject(new Error(`Firefox ended: ${said.slice(-400)}`)));
  });
}

// A browser with the built extension, and eyes for what it puts on a page: highlights, and the closed shadow root through the protocol.
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { type Launched, type LaunchOptions, launch, serve } from '../../scripts/launch.mjs';
import { bodies, ownPages, realPages } from './pages';

/** Launches with every saved page at its own address. `EXTENSION_PATH` names another built folder. */
export async function openBrowser(options: LaunchOptions = {}): Promise<Launched> {
  const launched = await launch({ extension: process.env.EXTENSION_PATH, ...options });
  await serve(launched.context, bodies([...ownPages(), ...realPages()]));
  return launched;
}

/** Serves one more page, or another body at a known address. */
export async function alsoServe(context: BrowserContext, url: string, body: string): Promise<void> {
  await context.route(url, (route) => route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body }));
}

/** The words under each highlight, by its name without `yanxing-`. */
export function highlights(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, highlight]) => [
        name.replace('yanxing-', ''),
        [...highlight].map((range) => (range as Range).toString()),
      ]),
    ),
  );
}

/** Waits until the page is marked and gives its highlights. */
export async function marked(page: Page): Promise<Record<string, string[]>> {
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((name) => name.startsWith('yanxing-')), undefined, { timeout: 15_000 });
  return highlights(page);
}

/** Scrolls the words of a highlight to the middle and gives the middle of their first line. */
export async function pointOf(page: Page, name: string, index = 0): Promise<{ x: number; y: number; bottom: number; top: number }> {
  return page.evaluate(
    async ([name, index]) => {
      const range = [...(CSS.highlights.get(`yanxing-${name}`) ?? [])][index as number] as Range | undefined;
      if (!range) throw new Error(`no ${name} ${index}`);
      window.scrollTo(0, window.scrollY + range.getBoundingClientRect().top - window.innerHeight * 0.3);
      // The scroll event comes with the next frame, and puts away what a pointer brings up before it.
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      const lines = [...range.getClientRects()];
      const line = lines[0] as DOMRect;
      return {
        x: line.left + Math.min(line.width / 2, 20),
        y: line.top + line.height / 2,
        top: Math.min(...lines.map((rect) => rect.top)),
        bottom: Math.max(...lines.map((rect) => rect.bottom)),
      };
    },
    [name, index] as const,
  );
}

interface ProtocolNode {
  nodeId: number;
  nodeName: string;
  nodeValue?: string;
  attributes?: string[];
  children?: ProtocolNode[];
  shadowRoots?: ProtocolNode[];
}

export interface SurfaceNode {
  nodeId: number;
  tag: string;
  classes: string[];
  attributes: Record<string, string>;
  text: string;
  children: SurfaceNode[];
}

/** Sees into the extension's closed shadow root, which no script of the page and no locator can. */
export class Surface {
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async of(page: Page): Promise<Surface> {
    return new Surface(page, await page.context().newCDPSession(page));
  }

  /** The surface's root as it is now; null where there is none. */
  async tree(): Promise<SurfaceNode | null> {
    const { root } = (await this.session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: ProtocolNode };
    const html = root.children?.find((node) => node.nodeName === 'HTML');
    const host = html?.children?.find((node) => node.nodeName === 'DIV' && node.shadowRoots?.length);
    const shadow = host?.shadowRoots?.[0];
    const surface = shadow?.children?.find((node) => node.nodeName === 'DIV');
    return surface ? simplify(surface) : null;
  }

  async find(matches: (node: SurfaceNode) => boolean): Promise<SurfaceNode | null> {
    const root = await this.tree();
    return root ? (flatten(root).find(matches) ?? null) : null;
  }

  byClass(name: string): Promise<SurfaceNode | null> {
    return this.find((node) => node.classes.includes(name));
  }

  /** The text of the part with this class; empty where it is not shown. */
  async text(name: string): Promise<string> {
    return (await this.byClass(name))?.text ?? '';
  }

  async box(node: SurfaceNode): Promise<{ left: number; top: number; right: number; bottom: number }> {
    const { model } = await this.session.send('DOM.getBoxModel', { nodeId: node.nodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { left, top, right, bottom };
  }

  /** Clicks the button that shows or carries this name, as a reader would. */
  async press(name: string): Promise<void> {
    const button = await this.find((node) => node.tag === 'BUTTON' && (node.text === name || node.attributes['aria-label'] === name));
    if (!button) throw new Error(`no button ${name} in: ${(await this.tree())?.text}`);
    const { left, top, right, bottom } = await this.box(button);
    await this.page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }
}

function simplify(node: ProtocolNode): SurfaceNode {
  const list = node.attributes ?? [];
  const attributes: Record<string, string> = {};
  for (let i = 0; i + 1 < list.length; i += 2) attributes[list[i] as string] = list[i + 1] as string;
  const children = (node.children ?? []).filter(({ nodeName }) => !nodeName.startsWith('#')).map(simplify);
  return {
    nodeId: node.nodeId,
    tag: node.nodeName.toUpperCase(),
    classes: (attributes.class ?? '').split(' ').filter(Boolean),
    attributes,
    text: textOf(node),
    children,
  };
}

const textOf = (node: ProtocolNode): string => (node.nodeValue ?? '') + (node.children ?? []).map(textOf).join('');

const flatten = (node: SurfaceNode): SurfaceNode[] => [node, ...node.children.flatMap(flatten)];

/** Runs in the extension's worker. */
export async function inWorker<T>({ context }: Launched, script: () => Promise<T>): Promise<T> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return worker.evaluate(script);
}

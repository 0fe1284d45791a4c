// Every message between the parts of the extension: one map, typed, checked at run time on arrival.
// Page scripts send to the background; the popup and other pages of ours send to the background or to one tab.
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { AnnotationsSchema, PageKindSchema, QuoteSchema } from './model/annotations';
import { BLOCK_HINTS } from './model/article';
import { ItemSchema } from './model/items';
import { DENSITIES, SettingsSchema, VerdictSchema } from './settings';

/** Made where the write begins; a write that arrives twice does nothing the second time. */
const writeId = v.pipe(v.string(), v.uuid());
const empty = v.object({});

const detection = v.object({ kind: PageKindSchema, score: v.number(), reasons: v.array(v.string()) });
const counts = v.object({ figures: v.number(), hard: v.number(), concrete: v.number(), soft: v.number() });
const saved = v.object({ briefingId: v.string(), stored: v.boolean() });

/** Messages to the background. The page's address is always the sender's own, never a field. */
export const backgroundProtocol = {
  /** The detector found a briefing: inject the annotator and its stylesheet into this tab. */
  'page.hit': { request: detection, response: v.object({ injected: v.boolean() }) },
  /** The page is none (or no longer one): grey icon. */
  'page.miss': { request: empty, response: empty },
  /** What the annotator found: the number on the icon. */
  'page.counts': { request: counts, response: empty },
  /** Store what was read; answered only after the transaction. `stored` is false in private windows. */
  'briefing.save': {
    request: v.object({ writeId, annotations: AnnotationsSchema, hints: v.array(v.picklist(BLOCK_HINTS)), capturedAt: v.number() }),
    response: saved,
  },
  /** The reader's items of the sender's page. */
  'items.ofPage': { request: empty, response: v.object({ items: v.array(ItemSchema) }) },
  'item.put': { request: v.object({ writeId, item: ItemSchema }), response: saved },
  'item.remove': { request: v.object({ writeId, id: v.string() }), response: saved },
  'settings.set': { request: v.partial(SettingsSchema), response: empty },
  /** From our own pages only: 这是发布会 / 这不是, or null to leave it to the machine again. */
  'verdict.set': {
    request: v.object({ url: v.string(), verdict: v.nullable(VerdictSchema), tabId: v.nullable(v.number()) }),
    response: empty,
  },
  /** From our own pages only: show the words in an open tab, or open the page. */
  'page.open': { request: v.object({ url: v.string(), quote: v.nullable(QuoteSchema) }), response: v.object({ tabId: v.number() }) },
  /** From the annotator: the quotation that this tab was opened for, once. */
  'page.pendingJump': { request: empty, response: v.object({ quote: v.nullable(QuoteSchema) }) },
  /** From our own pages only: take a document out of its event, or put it into that of another. */
  'event.split': { request: v.object({ id: v.string() }), response: empty },
  'event.join': { request: v.object({ id: v.string(), into: v.string() }), response: empty },
  /** An error worth keeping, without any text of the article. */
  'error.log': { request: v.object({ where: v.string(), message: v.string() }), response: empty },
} as const;

/** Messages to the scripts of one tab. */
export const tabProtocol = {
  /** What the tab's detector or annotator knows. */
  'tab.status': {
    request: empty,
    response: v.object({ detection, annotated: v.boolean(), counts: v.nullable(counts), density: v.picklist(DENSITIES) }),
  },
  /** Scroll to the words and flash them. */
  'tab.jump': { request: v.object({ quote: QuoteSchema }), response: v.object({ found: v.boolean() }) },
  /** The reader's items of this page changed elsewhere. */
  'tab.itemsChanged': { request: empty, response: empty },
  /** The rules or the verdict changed: detect again. */
  'tab.detectAgain': { request: empty, response: empty },
} as const;

type Protocol = Record<string, { request: v.GenericSchema; response: v.GenericSchema }>;
export type BackgroundProtocol = typeof backgroundProtocol;
export type TabProtocol = typeof tabProtocol;
export type Request<P extends Protocol, K extends keyof P> = v.InferInput<P[K]['request']>;
export type Received<P extends Protocol, K extends keyof P> = v.InferOutput<P[K]['request']>;
export type Response<P extends Protocol, K extends keyof P> = v.InferOutput<P[K]['response']>;

export type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];
export type Handlers<P extends Protocol> = {
  [K in keyof P]?: (request: Received<P, K>, sender: Sender) => Promise<Response<P, K>> | Response<P, K>;
};

/** What travels back: a value, or the reason of a refusal. */
type Reply = { ok: true; value: unknown } | { ok: false; error: string };

export class MessageError extends Error {
  override name = 'MessageError';
}

async function unwrap<P extends Protocol, K extends keyof P & string>(
  protocol: P,
  name: K,
  reply: Reply | undefined,
): Promise<Response<P, K>> {
  if (!reply) throw new MessageError(`${name}: no answer`);
  if (!reply.ok) throw new MessageError(`${name}: ${reply.error}`);
  return v.parse(protocol[name]?.response as P[K]['response'], reply.value);
}

/** Sends to the background. Throws MessageError where nobody answers or the request is refused. */
export async function send<K extends keyof BackgroundProtocol>(
  name: K,
  request: Request<BackgroundProtocol, K>,
): Promise<Response<BackgroundProtocol, K>> {
  return unwrap(backgroundProtocol, name, await browser.runtime.sendMessage({ name, request }));
}

/** Sends to the scripts of one tab. Throws where the tab has none. */
export async function sendToTab<K extends keyof TabProtocol>(
  tabId: number,
  name: K,
  request: Request<TabProtocol, K>,
): Promise<Response<TabProtocol, K>> {
  return unwrap(tabProtocol, name, await browser.tabs.sendMessage(tabId, { name, request }));
}

/**
 * Listens for the messages of one protocol. Unknown names are left to other listeners; a request that does not fit its
 * schema is refused by name. Returns the function that stops listening.
 */
export function listen<P extends Protocol>(protocol: P, handlers: Handlers<P>): () => void {
  const listener = (message: unknown, sender: Sender, reply: (answer: Reply) => void): true | undefined => {
    const envelope = v.safeParse(v.object({ name: v.string(), request: v.unknown() }), message);
    if (!envelope.success || sender.id !== browser.runtime.id) return undefined;
    const { name } = envelope.output;
    const handler = Object.hasOwn(protocol, name) ? handlers[name as keyof P] : undefined;
    if (!handler) return undefined;
    const request = v.safeParse((protocol[name] as P[string]).request, envelope.output.request);
    if (!request.success) {
      reply({ ok: false, error: `bad request: ${v.getDotPath(request.issues[0]) ?? ''} ${request.issues[0].message}` });
      return undefined;
    }
    Promise.resolve()
      .then(() => handler(request.output as Received<P, keyof P>, sender))
      .then(
        (value) => reply({ ok: true, value }),
        (error: unknown) => reply({ ok: false, error: error instanceof Error ? error.message : String(error) }),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  return () => browser.runtime.onMessage.removeListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}

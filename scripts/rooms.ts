// The rooms of the house and which way their arrows point: the one table behind the lint rule and its test.
// `npm run rooms` writes it into biome.json; the reasons stand in docs/architecture.md.

export interface Room {
  /** Files of the room, as a glob from the project's root. */
  files: string;
  /** Import prefixes of ours that the room may use besides its own. */
  may: string[];
  /** Knows no DOM, browser, clock or storage. */
  pure: boolean;
}

const model = '@/lib/model/**';
const text = '@/lib/text/**';

export const ROOMS: Record<string, Room> = {
  model: { files: 'lib/model/**', may: [], pure: true },
  text: { files: 'lib/text/**', may: [model], pure: true },
  page: { files: 'lib/page/**', may: [model, text], pure: false },
  url: { files: 'lib/url/**', may: [model], pure: true },
  briefing: { files: 'lib/briefing/**', may: [model, text], pure: true },
  figures: { files: 'lib/figures/**', may: [model, text], pure: true },
  commitments: { files: 'lib/commitments/**', may: [model, text, '@/lib/figures/**'], pure: true },
  respun: { files: 'lib/respun/**', may: [model, text], pure: true },
  topics: { files: 'lib/topics/**', may: [model, text], pure: true },
  // Before `annotate`, whose own rule replaces this one for its file.
  shared: { files: 'lib/*.ts', may: [model], pure: false },
  annotate: {
    files: 'lib/annotate.ts',
    may: [model, text, '@/lib/briefing/**', '@/lib/figures/**', '@/lib/commitments/**', '@/lib/respun/**', '@/lib/topics/**'],
    pure: true,
  },
  anchor: { files: 'lib/anchor/**', may: [model, '@/lib/page/**', text], pure: false },
  paint: { files: 'lib/paint/**', may: [model, '@/lib/page/**', text], pure: false },
  // The store finds items again by their place, folds text for search, and tells which documents are of one event.
  store: { files: 'lib/store/**', may: [model, text, '@/lib/anchor/**', '@/lib/memory/**', '@/lib/settings'], pure: false },
  memory: { files: 'lib/memory/**', may: [model, text, '@/lib/figures/**'], pure: true },
  brief: { files: 'lib/brief/**', may: [model, text, '@/lib/i18n/**'], pure: true },
  copy: { files: 'lib/copy/**', may: [model, text], pure: true },
  i18n: { files: 'lib/i18n/**', may: [model], pure: true },
  components: { files: 'components/**', may: ['@/lib/**', '!@/lib/page/**', '!@/lib/paint/**', '@/components/**'], pure: false },
};

/** Globals that a pure room must not name: page, browser, network, storage, clock. */
export const IMPURE_GLOBALS = [
  'document',
  'window',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'fetch',
  'chrome',
  'browser',
  'performance',
  'setTimeout',
  'setInterval',
  'process',
];

/** Packages that a pure room must not import. */
export const IMPURE_PACKAGES = ['wxt', 'wxt/**', 'dexie', 'preact', 'preact/**', 'node:*', '@mozilla/readability'];

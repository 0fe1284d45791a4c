import type { BrowserContext } from 'playwright-core';

export interface LaunchOptions {
  headless?: boolean;
  /** A profile to open again; a fresh one by default. */
  profile?: string;
  /** Folder of the built extension. */
  extension?: string;
  locale?: string;
  colorScheme?: 'light' | 'dark';
  deviceScaleFactor?: number;
  viewport?: { width: number; height: number } | null;
}

export interface Launched {
  context: BrowserContext;
  extensionId: string;
  profile: string;
}

export function launch(options?: LaunchOptions): Promise<Launched>;

export function serve(
  context: BrowserContext,
  pages: Map<string, { body: string | Buffer; contentType?: string }>,
  options?: { offline?: boolean },
): Promise<void>;

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ARTICLE_MATCHES, OPTIONAL_MATCHES } from '../lib/hosts';
import { makeManifest } from './manifest';

const chrome = makeManifest({ browser: 'chrome', command: 'build' });
const firefox = makeManifest({ browser: 'firefox', command: 'build' });
const policy = (manifest: typeof chrome) => (manifest.content_security_policy as { extension_pages: string }).extension_pages;

describe.each([
  ['Chrome', chrome],
  ['Firefox', firefox],
])('the manifest for %s', (_, manifest) => {
  it('asks for nothing but what the README explains', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab']);
    expect(manifest.host_permissions).toEqual(ARTICLE_MATCHES);
    expect(manifest.optional_host_permissions).toEqual(OPTIONAL_MATCHES);
    expect(manifest.content_scripts).toEqual([{ matches: ARTICLE_MATCHES, js: ['detector.js'], run_at: 'document_end' }]);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('allows no code and no connection but its own', () => {
    expect(policy(manifest)).toMatch(/^default-src 'none'/);
    expect(policy(manifest)).not.toMatch(/unsafe|https?:|\*/);
  });
});

it('relaxes the policy for the dev server only', () => {
  expect(policy(makeManifest({ browser: 'chrome', command: 'serve' }))).toContain('ws://localhost:*');
});

it('names the oldest browsers that paint and hit-test the marks', () => {
  expect(chrome.minimum_chrome_version).toBe('140');
  expect(chrome).not.toHaveProperty('browser_specific_settings');
  expect(firefox.browser_specific_settings?.gecko).toMatchObject({
    id: expect.stringContaining('@'),
    strict_min_version: '153.0',
    data_collection_permissions: { required: ['none'] },
  });
});

it('has the same messages in every manifest language', () => {
  const keys = ['zh_CN', 'zh_TW', 'en'].map((locale) =>
    Object.keys(JSON.parse(readFileSync(new URL(`../public/_locales/${locale}/messages.json`, import.meta.url), 'utf8'))),
  );
  expect(keys[1]).toEqual(keys[0]);
  expect(keys[2]).toEqual(keys[0]);
  for (const [, key] of JSON.stringify(chrome).matchAll(/__MSG_(\w+)__/g)) expect(keys[0]).toContain(key);
});

describe.each(['chrome-mv3', 'firefox-mv3'])('the built %s', (folder) => {
  const file = new URL(`../.output/${folder}/manifest.json`, import.meta.url);
  it.skipIf(!existsSync(file))('holds exactly these permissions', () => {
    const built = JSON.parse(readFileSync(file, 'utf8'));
    expect(built.permissions).toEqual(chrome.permissions);
    expect(built.host_permissions).toEqual(ARTICLE_MATCHES);
    expect(built.optional_host_permissions).toEqual(OPTIONAL_MATCHES);
    expect(built.content_scripts).toEqual(chrome.content_scripts);
    expect(built).not.toHaveProperty('web_accessible_resources');
  });
});

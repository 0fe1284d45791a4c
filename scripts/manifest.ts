// The manifest, as a pure function so that a test can hold every permission to its reason (README: 权限).
import type { UserManifest } from 'wxt';
import { ARTICLE_MATCHES, OPTIONAL_MATCHES } from '../lib/hosts';

/** Nothing by default; what our own pages need, by name. Inline code and other origins are never allowed. */
const CSP: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** The dev server injects inline styles and talks over a socket of its own. */
const CSP_WHEN_SERVING: Readonly<Record<string, string>> = {
  ...CSP,
  'style-src': "'self' 'unsafe-inline'",
  'connect-src': "'self' http://localhost:* ws://localhost:*",
};

const greyIcon = { 16: 'icon/16-grey.png', 32: 'icon/32-grey.png', 48: 'icon/48-grey.png' };

export interface ManifestEnvironment {
  browser: string;
  command: 'build' | 'serve';
}

/** What WXT does not find out by itself; it adds the version, the icons, the entry points and the action's page. */
export function makeManifest({ browser, command }: ManifestEnvironment): UserManifest {
  const csp = Object.entries(command === 'serve' ? CSP_WHEN_SERVING : CSP);
  return {
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: [...ARTICLE_MATCHES],
    optional_host_permissions: [...OPTIONAL_MATCHES],
    action: { default_title: '__MSG_shortName__', default_icon: greyIcon },
    content_scripts: [{ matches: [...ARTICLE_MATCHES], js: ['detector.js'], run_at: 'document_end' }],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_commandOpen__' },
    },
    content_security_policy: { extension_pages: csp.map(([directive, sources]) => `${directive} ${sources}`).join('; ') },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'yanxing@yanxing.example', strict_min_version: '153.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '140' }),
  };
}

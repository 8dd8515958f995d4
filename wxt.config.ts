import { defineConfig } from 'wxt';

/** Everything not named is refused. `img-src` has no https: a stored address is never loaded by itself. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  // Beside servers that encrypt only what runs on this computer: a server of one's own is tried there first.
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

interface ModuleGraph {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

const inPopup = new Map<string, boolean>();

/** Whether the popup loads a module when it opens. A ring of imports is walked once. */
const isInPopup = (id: string, graph: ModuleGraph): boolean => {
  const known = inPopup.get(id);
  if (known !== undefined) return known;
  inPopup.set(id, false);
  const importers = graph.getModuleInfo(id)?.importers ?? [];
  const isPopup = /entrypoints\/popup\/main\.tsx$/.test(id);
  const is = isPopup || importers.some((one) => isInPopup(one, graph));
  inPopup.set(id, is);
  return is;
};

/**
 * What the popup shares with other pages is one chunk. Left to itself the bundler makes some forty of it,
 * and each brings the names of its neighbours: 13 kB more.
 */
const coreOf = (id: string, graph: ModuleGraph): string | null =>
  isInPopup(id, graph) ? 'core' : null;

const commonPermissions = [
  'activeTab',
  'scripting',
  'storage',
  'unlimitedStorage',
  'contextMenus',
  'alarms',
];

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  outDir: process.env['WXT_OUT_DIR'] ?? '.output',
  vite: () => ({
    build: {
      // The floors of the manifests: CSS and syntax go out as they are written.
      target: ['chrome125', 'firefox140'],
      // Both preload modules by themselves.
      modulePreload: { polyfill: false },
      // Inlined, the list of public suffixes would be in the background twice (130 kB).
      rolldownOptions: {
        optimization: { inlineConst: false },
        output: { codeSplitting: { groups: [{ name: coreOf, minShareCount: 2 }] } },
      },
    },
  }),
  i18n: { localesDir: 'lib/locales' },
  manifest: ({ browser }) => ({
    name: '__MSG_appName__',
    short_name: '__MSG_appName__',
    description: '__MSG_appDescription__',
    default_locale: 'en',
    minimum_chrome_version: browser === 'firefox' ? undefined : '125',
    permissions:
      browser === 'firefox'
        ? commonPermissions
        : [...commonPermissions, 'sidePanel', 'declarativeContent'],
    // Asked for in the press that turns a reminder on.
    optional_permissions: ['notifications'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: contentSecurityPolicy },
    action: { default_title: '__MSG_actionTitle__' },
    omnibox: { keyword: 'r2' },
    commands: {
      'clip-selection': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_commandClip__',
      },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_commandPanel__',
      },
      cover: {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_commandCover__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'round-two@round-two.example',
          strict_min_version: '140.0',
          data_collection_permissions: {
            required: ['none'],
            // Asked for in the click that turns sync on (lib/browser/place-access.ts has the same).
            optional: [
              'websiteContent',
              'browsingActivity',
              'personallyIdentifyingInfo',
              'authenticationInfo',
            ],
          },
        },
      },
    }),
  }),
  zip: { artifactTemplate: 'round-two-{{version}}-{{browser}}.zip' },
});

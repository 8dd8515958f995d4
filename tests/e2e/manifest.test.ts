import { expect, test } from '@playwright/test';
import { readBuilt, type Target } from './built-files.ts';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "connect-src 'self' https: http://127.0.0.1:* http://localhost:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
  "object-src 'none'; require-trusted-types-for 'script'";

/** None of these is worth a warning to the browsers, and none may join them without this line. */
const permissions = [
  'activeTab',
  'alarms',
  'contextMenus',
  'scripting',
  'storage',
  'unlimitedStorage',
];

const inBoth = {
  omnibox: { keyword: 'r2' },
  manifest_version: 3,
  name: '__MSG_appName__',
  short_name: '__MSG_appName__',
  description: '__MSG_appDescription__',
  version: '0.1.0',
  default_locale: 'en',
  icons: { 16: 'icon-16.png', 32: 'icon-32.png', 48: 'icon-48.png', 128: 'icon-128.png' },
  optional_permissions: ['notifications'],
  optional_host_permissions: ['http://*/*', 'https://*/*'],
  incognito: 'not_allowed',
  content_security_policy: { extension_pages: policy },
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
};

function readManifest(target: Target) {
  const manifest = JSON.parse(readBuilt(target, 'manifest.json').toString());
  manifest.permissions.sort();
  return manifest;
}

test('Chromium is asked for exactly this', () => {
  expect(readManifest('chrome-mv3')).toEqual({
    ...inBoth,
    minimum_chrome_version: '125',
    permissions: [...permissions, 'declarativeContent', 'sidePanel'].toSorted(),
    action: { default_title: 'Round Two', default_popup: 'popup.html' },
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'sidepanel.html' },
  });
});

test('Firefox is asked for exactly this, and told that nothing leaves without being asked for', () => {
  expect(readManifest('firefox-mv3')).toEqual({
    ...inBoth,
    permissions,
    action: { default_title: 'Round Two', default_popup: 'popup.html' },
    background: { scripts: ['background.js'] },
    sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Round Two' },
    browser_specific_settings: {
      gecko: {
        id: 'round-two@round-two.example',
        strict_min_version: '140.0',
        data_collection_permissions: {
          required: ['none'],
          optional: [
            'websiteContent',
            'browsingActivity',
            'personallyIdentifyingInfo',
            'authenticationInfo',
          ],
        },
      },
    },
  });
});

for (const target of ['chrome-mv3', 'firefox-mv3'] as const) {
  test(`${target} offers pages nothing to find it by`, () => {
    const manifest = readManifest(target);
    for (const key of ['content_scripts', 'web_accessible_resources', 'externally_connectable']) {
      expect(manifest, key).not.toHaveProperty(key);
    }
    expect(manifest, 'hosts are asked for one by one').not.toHaveProperty('host_permissions');
  });
}

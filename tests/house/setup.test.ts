import { expect, test } from 'vitest';
import { isBrandedChrome } from '../../scripts/find-browser.mjs';
import { nodePackageFor } from '../../scripts/setup.mjs';

test.each([
  ['/usr/bin/google-chrome', 'Google Chrome 137.0.7151.55', true],
  ['/usr/bin/google-chrome', 'Google Chrome 136.0.7103.113', false],
  ['/opt/chrome/chrome', 'Google Chrome for Testing 141.0.7390.54', false],
  ['/usr/bin/chromium', 'Chromium 156.0.8078.79', false],
  ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', '', true],
  ['C:\\Program Files\\Chromium\\Application\\chrome.exe', '', false],
])('%s that calls itself "%s" ignores --load-extension: %s', (path, version, branded) => {
  expect(isBrandedChrome(path, version)).toBe(branded);
});

test('every platform the product runs on has a package with Node 24', () => {
  const platforms = ['darwin-arm64', 'darwin-x64', 'linux-arm64', 'linux-x64', 'win32-x64'];
  for (const platform of platforms) {
    const [os = '', arch = ''] = platform.split('-');
    expect(nodePackageFor(os, arch)).toMatch(/^node-[\w-]+@24$/);
  }
  expect(nodePackageFor('sunos', 'x64')).toBeNull();
});

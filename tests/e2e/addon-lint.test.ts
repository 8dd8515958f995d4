import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { readBuilt } from './built-files.ts';
import { builtExtension } from './driver/built-extension.ts';

interface Remark {
  code: string;
  message: string;
  file: string;
}

/** What Mozilla's linter may say, exactly: one more and one less are both news. */
const expected = [
  // 142 is the first Firefox for Android to know the key. The product is not offered there.
  'KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION in manifest.json',
  // React's own renderer; nothing of ours reaches it, which the house tests see to.
  'UNSAFE_VAR_ASSIGNMENT in React',
  'UNSAFE_VAR_ASSIGNMENT in React',
  // Readability's own, on a clone that belongs to no window: nothing in it loads or runs.
  'UNSAFE_VAR_ASSIGNMENT in capture-article.js',
  'UNSAFE_VAR_ASSIGNMENT in capture-article.js',
];

async function lint(): Promise<{ errors: Remark[]; warnings: Remark[]; notices: Remark[] }> {
  const program = fileURLToPath(
    new URL('../../node_modules/web-ext/bin/web-ext.js', import.meta.url),
  );
  const args = [program, 'lint', '--output=json'];
  const source = ['--source-dir', builtExtension('firefox-mv3')];
  const run = promisify(execFile)(process.execPath, [...args, ...source], { timeout: 110_000 });
  // It ends with 1 when there are errors, which are to be shown rather than thrown.
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  return JSON.parse(stdout);
}

function placeOf({ file }: Remark): string {
  const isReact =
    file.endsWith('.js') && readBuilt('firefox-mv3', file).includes('Minified React error');
  return isReact ? 'React' : file;
}

test('Mozilla finds nothing in the Firefox build but what is known', async () => {
  test.setTimeout(120_000);
  const { errors, warnings, notices } = await lint();
  expect(errors).toEqual([]);
  expect(notices).toEqual([]);
  const said = warnings.map((warning) => `${warning.code} in ${placeOf(warning)}`);
  expect(said.toSorted()).toEqual(expected.toSorted());
});

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The script that is injected, as the product's own build makes it from what the sources say now. */
export function buildCapture() {
  const outDir = join(root, 'node_modules/.cache/bench-extract');
  const wxt = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const env = { ...process.env, WXT_OUT_DIR: outDir };
  execFileSync(process.execPath, [wxt, 'build'], { cwd: root, env, stdio: 'pipe' });
  return readFileSync(join(outDir, 'chrome-mv3/capture.js'), 'utf8').replace(/;\s*$/, '');
}

/**
 * The other half, which in the product is part of the background: a script that leaves the
 * module's exports in `extraction`. Built with the same bundler and minifier.
 */
export async function buildUnderstanding() {
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root,
    publicDir: false,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: {
        entry: join(root, 'lib/extract/extract-page.ts'),
        formats: ['iife'],
        name: 'extraction',
        fileName: 'extraction',
      },
    },
  });
  const [{ output }] = Array.isArray(built) ? built : [built];
  return output[0].code;
}

import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { builtExtension } from './built-extension.ts';

/**
 * The built extension, with one page more that puts a part of it into a test's hands: the product
 * itself ships no such door. Manifest, policy and origin rules are the product's. The page stands in
 * `root` under the folder's own name.
 */
export async function extensionWithPage(
  root: string,
): Promise<{ folder: string; remove(): Promise<void> }> {
  const name = basename(root);
  const folder = await mkdtemp(join(tmpdir(), `round-two-${name}-`));
  await cp(builtExtension('chrome-mv3'), folder, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    base: './',
    resolve: { alias: { '@': fileURLToPath(new URL('../../..', import.meta.url)) } },
    build: {
      outDir: folder,
      emptyOutDir: false,
      assetsDir: name,
      modulePreload: false,
      rolldownOptions: { input: join(root, `${name}.html`) },
    },
  });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as buildPages } from 'vite';
import { build as buildProduct } from 'wxt';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Extension folders, each with an id and so a store of its own. `twin` is `react` again. */
export interface Arms {
  react: string;
  twin: string;
  empty: string;
  full: string;
}

/** Builds what the sources say now, into a cache that is no part of the product. */
export async function buildArms(): Promise<Arms> {
  const cache = join(project, '.cache/bench-open');
  await rm(cache, { recursive: true, force: true });
  const arms: Arms = {
    react: join(cache, 'react'),
    twin: join(cache, 'twin'),
    empty: join(cache, 'empty'),
    full: join(cache, 'full'),
  };
  await buildReactArm(arms.react);
  await cp(arms.react, arms.twin, { recursive: true });
  await buildProduct({ root: project, outDir: join(cache, 'product') });
  for (const copy of [arms.empty, arms.full])
    await cp(join(cache, 'product/chrome-mv3'), copy, { recursive: true });
  return arms;
}

async function buildReactArm(outDir: string): Promise<void> {
  const root = fileURLToPath(new URL('./arm', import.meta.url));
  await buildPages({
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': project } },
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      rollupOptions: {
        input: ['popup', 'sidepanel', 'store'].map((page) => join(root, `${page}.html`)),
      },
    },
  });
}

import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as buildPages } from 'vite';
import { runTool } from '../run-tool.mjs';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** Extension folders, each with an id and so a store and a process of its own. */
export interface Arms {
  react: string;
  /** `react` again. */
  twin: string;
  /** `react` again, for its page that makes records and times saves. */
  store: string;
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
    store: join(cache, 'store'),
    empty: join(cache, 'empty'),
    full: join(cache, 'full'),
  };
  await buildReactArm(arms.react);
  for (const copy of [arms.twin, arms.store]) await cp(arms.react, copy, { recursive: true });
  await buildProduct(join(cache, 'product'));
  for (const copy of [arms.empty, arms.full])
    await cp(join(cache, 'product/chrome-mv3'), copy, { recursive: true });
  return arms;
}

async function buildProduct(outDir: string): Promise<void> {
  const environment = { WXT_OUT_DIR: outDir };
  const { code, output } = await runTool('wxt', ['build'], { environment });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
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

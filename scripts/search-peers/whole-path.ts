import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromiumWith } from '../../tests/e2e/driver/launch-chromium.ts';
import { putRowsFrom } from '../../tests/e2e/driver/put-rows.ts';
import { runTool } from '../run-tool.mjs';
import { printTable, quantile } from './print.ts';
import { makeRows } from './records.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

async function buildProduct(): Promise<string> {
  const outDir = join(project, '.cache/bench-search');
  const { code, output } = await runTool('wxt', ['build'], {
    environment: { WXT_OUT_DIR: outDir },
  });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  return join(outDir, 'chrome-mv3');
}

interface Timed {
  /** From the first connection until everything can be found. */
  warmMs: number;
  /** The first answer with something in it. */
  firstMs: number;
  /** The longest a keystroke waited for an answer while the index was filled. */
  longestMs: number;
  /** Each keystroke: asked, searched, excerpts marked, answered and parsed by nobody yet. */
  keystrokes: number[];
}

/** Runs in the product's page: connects as lib/messages/search-line.ts does, and types. */
async function typeInPage(typed: string[]): Promise<Timed> {
  type Reply = { serial: number; state: string; results: { hits: unknown[] } };
  // TypeScript does not know trusted types.
  const { trustedTypes } = globalThis as unknown as {
    trustedTypes: {
      createPolicy(name: string, rules: object): { createScriptURL(url: string): string };
    };
  };
  const policy = trustedTypes.createPolicy('bench', { createScriptURL: (url: string) => url });
  const address = policy.createScriptURL('/search-worker.js');
  const began = performance.now();
  const { port } = new SharedWorker(address, { name: 'round-two-search' });
  let serial = 0;
  const ask = (words: string) =>
    new Promise<Reply>((resolve) => {
      serial += 1;
      const mine = serial;
      port.onmessage = ({ data }: MessageEvent<Reply>) => {
        if (data.serial === mine) resolve(data);
      };
      port.postMessage({ serial, query: { words } });
    });
  let longestMs = 0;
  let firstMs = 0;
  for (let state = ''; state !== 'ready'; ) {
    const asked = performance.now();
    const reply = await ask('helena');
    longestMs = Math.max(longestMs, firstMs === 0 ? 0 : performance.now() - asked);
    if (firstMs === 0 && reply.results.hits.length > 0) firstMs = performance.now() - began;
    state = reply.state;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const warmMs = performance.now() - began;
  const keystrokes: number[] = [];
  for (const words of typed) {
    const asked = performance.now();
    await ask(words);
    keystrokes.push(performance.now() - asked);
  }
  return { warmMs, firstMs, longestMs, keystrokes };
}

/** The whole way, in the real extension: page to worker and back, with what is shown of each hit. */
export async function measureWholePath(records: number, typed: readonly string[]): Promise<void> {
  const [browser] = await launchChromiumWith([await buildProduct()]);
  if (!browser) throw new Error('One folder, one extension');
  try {
    await browser.closeWelcome();
    const filling = await browser.openInTab('workspace.html#/welcome');
    await putRowsFrom(filling, makeRows(records));
    // Its own worker has seen nothing of the rows: gone with the page.
    await filling.evaluate(() => void setTimeout(() => window.close()));
    const page = await browser.openInTab('popup.html');
    const { warmMs, firstMs, longestMs, keystrokes } = await page.evaluate(typeInPage, [...typed]);
    console.log(`\nThrough the worker, ${records} records, ${keystrokes.length} keystrokes`);
    printTable([
      ['p50', 'p95', 'p99', 'first hit', 'all warm', 'longest wait while warming'],
      [
        ...[0.5, 0.95, 0.99].map((share) => `${quantile(keystrokes, share).toFixed(1)} ms`),
        `${firstMs.toFixed(0)} ms`,
        `${(warmMs / 1000).toFixed(2)} s`,
        `${longestMs.toFixed(0)} ms`,
      ],
    ]);
  } finally {
    await browser.close();
  }
}

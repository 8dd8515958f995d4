import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { findChromium } from '../find-browser.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** With these the clock of the page has its full resolution. */
const HEADERS = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

async function bundlePage(): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'error',
    root,
    publicDir: false,
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'page',
      },
    },
  });
  const [first] = [output].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('Nothing was built');
  return chunk.code;
}

/** All arms in one page of real Chromium, beside no extension. */
export async function openPage(): Promise<{ page: Page; close(): Promise<void> }> {
  const script = await bundlePage();
  const server = createServer(({ url }, response) => {
    const isScript = url === '/page.js';
    const type = `text/${isScript ? 'javascript' : 'html'}; charset=utf-8`;
    response.writeHead(200, { ...HEADERS, 'content-type': type });
    response.end(isScript ? script : '<!doctype html><script src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const found = await findChromium();
  if (!found) throw new Error('No Chromium found. Run npm start once, or set CHROMIUM_PATH.');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: found.path, args });
  const page = await browser.newPage();
  page.setDefaultTimeout(600_000);
  await page.goto(`http://127.0.0.1:${address.port}/`);
  return {
    page,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}

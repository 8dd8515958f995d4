import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { argv } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The whole site: nothing that is not named here is ever read from the disk. */
const files = new Map([
  ['/', 'index.html'],
  ['/about', 'about.html'],
  ['/leadership', 'leadership.html'],
  ['/products', 'products.html'],
  ['/news', 'news/index.html'],
  ['/news/second-forecast-centre', 'news/second-forecast-centre.html'],
  ['/careers', 'careers.html'],
  ['/legal', 'legal.html'],
  ['/site.css', 'site.css'],
  ['/robots.txt', 'robots.txt'],
]);

/** As strict as a page can be: whoever reads this one adds nothing to it. */
const STRICT = "default-src 'none'; style-src 'self'; require-trusted-types-for 'script'";
const strictPaths = new Set(['/about']);

/**
 * @typedef {object} ExampleSite
 * @property {string} url Without a slash at its end: `http://127.0.0.1:4173`.
 * @property {string[]} paths The pages that can be opened.
 * @property {() => Promise<void>} close
 */

/**
 * Serves the example company on loopback. Port 0 lets the system choose one.
 * @param {number} [port]
 * @param {(path: string) => void} [asked] Told of every request.
 * @returns {Promise<ExampleSite>}
 */
export async function serveExampleSite(port = 0, asked = () => {}) {
  const server = createServer((request, response) => {
    asked(request.url ?? '/');
    void answer(request, response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The site has no port.');
  return {
    url: `http://127.0.0.1:${address.port}`,
    paths: [...files.keys()].filter((path) => !path.includes('.')),
    close: () => closed(server),
  };
}

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const file = files.get(pathname);
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('There is no such page.');
    return;
  }
  const body = await readFile(fileURLToPath(new URL(`pages/${file}`, import.meta.url)));
  response.writeHead(200, {
    'content-type': `text/${typeOf(file)}; charset=utf-8`,
    'cache-control': 'no-store',
    ...(strictPaths.has(pathname) && { 'content-security-policy': STRICT }),
  });
  response.end(body);
}

/** @param {string} file */
function typeOf(file) {
  if (file.endsWith('.css')) return 'css';
  return file.endsWith('.txt') ? 'plain' : 'html';
}

/** @param {import('node:http').Server} server */
function closed(server) {
  return new Promise((resolve) => {
    server.close(() => resolve(undefined));
    // A browser keeps its connections open for minutes.
    server.closeAllConnections();
  });
}

// `node scripts/example-site/serve.mjs [port]` shows the site by itself.
if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const { url } = await serveExampleSite(Number(argv[2] ?? 4173));
  console.log(`The example company is at ${url}`);
}

import { chromium } from 'playwright-core';

/**
 * Headers under which the page's own scripts do nothing (as good as switched off, but timers of the
 * isolated world keep running) and the clock has its full resolution.
 */
const HEADERS = {
  'content-security-policy': "script-src 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

const contentType = (html) => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(html);
    return 'text/html; charset=utf-8';
  } catch {
    return 'text/html'; // An old encoding: the page's own declaration decides.
  }
};

/**
 * @callback Run Times a script; its value, once settled, must be plain data.
 * @param {string} expression
 * @returns {Promise<{ value: unknown, ms: number }>}
 */

/**
 * @callback OpenWorld A new isolated world of the page, in which nothing is warm, as on a click.
 * @param {string} [loaded] A script that runs there first, before the clock starts.
 * @returns {Promise<Run>}
 */

/**
 * A real Chromium that shows stored pages at their own addresses and reaches nothing else.
 * @param {string} executablePath
 */
export async function openStoredBrowser(executablePath) {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  const context = await browser.newContext({ serviceWorkers: 'block' });
  return {
    /**
     * @template T
     * @param {import('./corpus.mjs').StoredPage} stored
     * @param {(openWorld: OpenWorld) => Promise<T>} work
     */
    visit: (stored, work) => visit(context, stored, work),
    /**
     * A page that stays until the browser is closed.
     * @param {import('./corpus.mjs').StoredPage} stored
     * @returns {Promise<OpenWorld>}
     */
    stay: async (stored) => show(context, await context.newPage(), stored),
    close: () => browser.close(),
  };
}

async function show(context, page, stored) {
  await serveOnly(page, stored);
  await page.goto(stored.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
  const cdp = await context.newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  return (loaded) => openWorld(cdp, frameTree.frame.id, loaded);
}

async function visit(context, stored, work) {
  const page = await context.newPage();
  try {
    return await work(await show(context, page, stored));
  } finally {
    await page.close();
  }
}

/** The document itself is served from the corpus, once; nothing else is fetched from anywhere. */
async function serveOnly(page, stored) {
  let served = false;
  await page.route('**/*', async (route) => {
    const isDocument = route.request().isNavigationRequest() && !served;
    if (!isDocument) return route.abort();
    served = true;
    const headers = { ...HEADERS, 'content-type': contentType(stored.html) };
    return route.fulfill({ status: 200, headers, body: stored.html });
  });
}

async function openWorld(cdp, frameId, loaded) {
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId });
  const evaluate = async (expression) => {
    const answer = await cdp.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(messageOf(answer.exceptionDetails));
    return answer.result.value;
  };
  if (loaded) await evaluate(`${loaded}; undefined`);
  return (expression) =>
    evaluate(`(async () => {
      const start = performance.now();
      const value = await ${expression};
      return { value, ms: performance.now() - start };
    })()`);
}

const messageOf = ({ exception, text }) => exception?.description ?? text;

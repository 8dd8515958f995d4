import { chromium } from 'playwright-core';

/** Runs of each arm on a page; the arms take turns (ABBA) and the median counts. */
const RUNS = 4;

/** The least any reader must do: visit every text node and look at its characters. */
const TEXT_WALK = `(() => {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let letters = 0;
  while (walker.nextNode()) letters += walker.currentNode.nodeValue.trim().length;
  return letters;
})()`;

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

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

/** Copying and understanding in one go, so that both are timed in one engine. */
const wholeReading = (capture, understanding) => `(async () => {
  ${understanding};
  const copy = await ${capture};
  const settings = {
    clock: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  };
  return extraction.understandPage(copy, 0, settings);
})()`;

/**
 * @param {string} executablePath
 * @param {{ capture: string, understanding: string }} halves
 */
export async function openReader(executablePath, { capture, understanding }) {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  const context = await browser.newContext({ serviceWorkers: 'block' });
  return {
    /** @param {import('./corpus.mjs').StoredPage} stored */
    read: (stored) =>
      readPage(context, stored, { copy: capture, whole: wholeReading(capture, understanding) }),
    close: () => browser.close(),
  };
}

async function readPage(context, stored, { copy, whole }) {
  const page = await context.newPage();
  try {
    await serveOnly(page, stored);
    await page.goto(stored.url, { waitUntil: 'domcontentloaded', timeout: 30_000 });
    const cdp = await context.newCDPSession(page);
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const run = (expression) => runInFreshWorld(cdp, frameTree.frame.id, expression);
    const first = await run(whole);
    const arms = { whole, copy, walk: TEXT_WALK };
    const times = { whole: [], copy: [], walk: [] };
    for (let pair = 0; pair < RUNS; pair += 1) {
      const names = Object.keys(arms);
      for (const name of pair % 2 === 0 ? names : names.reverse())
        times[name].push((await run(arms[name])).ms);
    }
    return {
      reading: first.value,
      cold: first.ms,
      ms: median(times.whole),
      copy: median(times.copy),
      walk: median(times.walk),
    };
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

/** A new isolated world each time: nothing is warm, as on a click. */
async function runInFreshWorld(cdp, frameId, expression) {
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId });
  const timed = `(async () => {
    const start = performance.now();
    const value = await ${expression};
    return { value, ms: performance.now() - start };
  })()`;
  const answer = await cdp.send('Runtime.evaluate', {
    expression: timed,
    contextId: executionContextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (answer.exceptionDetails)
    throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
  return answer.result.value;
}

import { chromium } from 'playwright-core';

/** Nothing is laid out: that is the browser's work, and would take it longer than any reading. */
const PAGE =
  '<!doctype html><style>body { content-visibility: hidden; height: 0; overflow: hidden }</style><body></body>';
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** Runs something and tells its time and the longest task meanwhile, as the browser counts tasks. */
const timed = (expression) => `(async () => {
  let longest = 0;
  const watch = (list) => { for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration); };
  const observer = new PerformanceObserver(watch);
  const rest = () => new Promise((resolve) => setTimeout(resolve, 50));
  await rest();
  observer.observe({ type: 'longtask' });
  // A task of its own: the one that compiles this does not count.
  await rest();
  longest = 0;
  const start = performance.now();
  const value = await (${expression});
  const ms = performance.now() - start;
  await rest();
  watch({ getEntries: () => observer.takeRecords() });
  return { value, ms, longest };
})()`;

const SETTINGS = `{
  clock: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
}`;

async function openPage(context, address) {
  const page = await context.newPage();
  await page.route('**/*', (route) => route.fulfill({ status: 200, headers: HEADERS, body: PAGE }));
  await page.goto(address);
  const cdp = await context.newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const run = async (expression) => {
    const answer = await cdp.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails)
      throw new Error(
        answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text,
      );
    return answer.result.value;
  };
  return { page, run };
}

/**
 * @param {string} executablePath
 * @param {{ capture: string, understanding: string }} halves
 */
export async function openStretches(executablePath, { capture, understanding }) {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  const context = await browser.newContext({ serviceWorkers: 'block' });

  /** @param {() => void} build */
  const read = async (build) => {
    const { page, run } = await openPage(context, 'https://hostile.example/');
    const behind = await openPage(context, 'https://background.example/');
    try {
      await page.evaluate(build);
      const copied = await run(timed(capture));
      await behind.run(
        `globalThis.extraction = (() => { ${understanding}; return extraction; })(); 0`,
      );
      await behind.run(`globalThis.copy = ${JSON.stringify(copied.value)}; 0`);
      const rest = await behind.run(timed(`extraction.understandPage(copy, 0, ${SETTINGS})`));
      return {
        copy: copied.ms,
        copyTask: copied.longest,
        rest: rest.ms,
        restTask: rest.longest,
        lines: copied.value.lines.length,
        partial: rest.value.partial,
      };
    } finally {
      await page.close();
      await behind.page.close();
    }
  };
  return { read, close: () => browser.close() };
}

import { performance } from 'node:perf_hooks';
import type { Page } from 'playwright-core';
import type { ChromiumSurface } from '../../tests/e2e/driver/chromium-surface.ts';
import type { ExtensionBrowser } from '../../tests/e2e/driver/extension-browser.ts';
import { waitUntil } from '../../tests/e2e/driver/wait-until.ts';

/** Milliseconds from the call, and bytes once everything stands still. */
export interface Opening {
  popupFirst: number;
  popupLargest: number;
  panelFirst: number;
  panelLargest: number;
  panelHeap: number;
}

/** The driver stays away while a surface opens: its own work would be measured too. */
const HANDS_OFF_MS = 900;

/** Opens popup, then panel, as a person does; closes both. */
export async function measureOpening(extension: ExtensionBrowser, page: Page): Promise<Opening> {
  await page.bringToFront();
  await rest(300);
  const clicked = now();
  await extension.pressToolbarIcon(page);
  await rest(HANDS_OFF_MS);
  const popup = await extension.attach('popup.html');
  const popupPaint = await readPaint(popup);
  const opened = await openPanel(popup);
  await rest(HANDS_OFF_MS);
  const panel = await extension.attach('sidepanel.html');
  const panelPaint = await readPaint(panel);
  const panelHeap = await readHeap(panel);
  await extension.dismiss(panel);
  if (await extension.isShowing('popup.html')) await extension.dismiss(popup);
  await waitUntil('both close', async () => !(await extension.isShowing('popup.html')));
  return {
    popupFirst: popupPaint.first - clicked,
    popupLargest: popupPaint.largest - clicked,
    panelFirst: panelPaint.first - opened,
    panelLargest: panelPaint.largest - opened,
    panelHeap,
  };
}

/** The panel demands a person's gesture: DevTools stands in for the press, in every arm alike. */
async function openPanel(popup: ChromiumSurface): Promise<number> {
  await popup.evaluate(async () => {
    const { id } = await chrome.windows.getCurrent();
    Object.assign(globalThis, { benchWindow: id });
  });
  const opened = now();
  await popup.session.send('Runtime.evaluate', {
    expression: 'void chrome.sidePanel.open({ windowId: benchWindow })',
    userGesture: true,
  });
  return opened;
}

/** Times of day, in milliseconds: page and driver share the machine's clock. */
function readPaint(surface: ChromiumSurface): Promise<{ first: number; largest: number }> {
  return surface.waitFor('something is painted', async () => {
    const [first] = performance.getEntriesByName('first-contentful-paint');
    const largest = await new Promise<PerformanceEntry | undefined>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries().at(-1))).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
      setTimeout(resolve, 200);
    });
    const { timeOrigin } = performance;
    if (!first) return null;
    return {
      first: timeOrigin + first.startTime,
      largest: timeOrigin + (largest ?? first).startTime,
    };
  });
}

async function readHeap(surface: ChromiumSurface): Promise<number> {
  await surface.session.send('HeapProfiler.enable');
  await surface.session.send('HeapProfiler.collectGarbage');
  await surface.session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await surface.session.send('Runtime.getHeapUsage');
  return usedSize;
}

function now(): number {
  return performance.timeOrigin + performance.now();
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

import { browser } from 'wxt/browser';
import type { ReadProblem } from '@/lib/domain/read-problem';
import { fail, ok, type Result } from '@/lib/domain/result';
import { SelectionReading } from '@/lib/domain/selection-reading';
import { type Frame, inject } from './inject';

/** What of a page somebody wants to keep; a link and a picture are told by their addresses. */
export type Wanted = { as: 'selection' | 'article' } | { as: 'link' | 'image'; address: string };

const READERS = {
  selection: '/capture-selection.js',
  article: '/capture-article.js',
  link: '/capture-pointed.js',
  image: '/capture-pointed.js',
} as const;

/** `files` take no arguments, so what was pressed is laid down first, in our own world of the page. */
const layDown = async (target: Frame, wanted: Wanted): Promise<void> => {
  if (!('address' in wanted)) return;
  await browser.scripting.executeScript({
    target,
    // Sent as text: names nothing of this module.
    func: (pointed: Wanted) => void Reflect.set(globalThis, 'pointed', pointed),
    args: [wanted],
  });
};

/** Reads a passage of the page in the tab, or in one of its frames. */
export const readPassageIn = async (
  wanted: Wanted,
  tabId: number,
  frameId?: number,
): Promise<Result<SelectionReading, ReadProblem>> => {
  const target = frameId === undefined ? { tabId } : { tabId, frameIds: [frameId] };
  try {
    await layDown(target, wanted);
  } catch {
    return fail('closed-to-us');
  }
  const injected = await inject(target, READERS[wanted.as]);
  if (!injected.ok) return injected;
  const parsed = SelectionReading.safeParse(injected.value);
  return parsed.success ? ok(parsed.data) : fail('unreadable');
};

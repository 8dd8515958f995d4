import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { LinkedPageProblem } from '@/lib/domain/gather';
import { PageCopy } from '@/lib/domain/page-copy';
import { fail, ok, type Result } from '@/lib/domain/result';
import { type RobotsRules, readRobots } from '@/lib/domain/robots';

/** What the gather reader is asked for: a page of the site its tab shows, or the site's robots.txt. */
export interface GatherAsk {
  as: 'page' | 'robots';
  address: string;
}

/** As much as the reader takes of any text. */
const TEXT_MAX = 2_000_000;

/** What the reader returns; it crosses from a page, so it is parsed before use. */
const GatherAnswer = z.discriminatedUnion('state', [
  z.object({ state: z.literal('copied'), copy: PageCopy }),
  z.object({
    state: z.literal('text'),
    status: z.int(),
    text: z.string().check(z.maxLength(TEXT_MAX)),
  }),
  z.object({ state: z.literal('failed'), problem: LinkedPageProblem }),
]);
export type GatherAnswer = z.infer<typeof GatherAnswer>;

/** The reader keeps to 10 s a page; this is for a page that is busy with itself. */
const ANSWER_TIMEOUT_MS = 20_000;

const late = (ms: number): Promise<'late'> =>
  new Promise((resolve) => setTimeout(() => resolve('late'), ms));

/** `files` take no arguments, so what is asked is laid down first, in our own world of the page. */
const inject = async (
  tabId: number,
  ask: GatherAsk,
): Promise<Result<GatherAnswer, LinkedPageProblem>> => {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({
      target,
      // Sent as text: names nothing of this module.
      func: (asked: GatherAsk) => void Reflect.set(globalThis, 'gatherAsk', asked),
      args: [ask],
    });
    const results = await Promise.race([
      browser.scripting.executeScript({ target, files: ['/gather.js'] }),
      late(ANSWER_TIMEOUT_MS),
    ]);
    if (results === 'late') return fail('too-slow');
    const parsed = GatherAnswer.safeParse(results[0]?.result);
    return parsed.success ? ok(parsed.data) : fail('unreadable');
  } catch {
    // The tab was closed, or has gone where no press has let us in.
    return fail('closed-to-us');
  }
};

/** Copies one page of the site that the tab shows, fetched from within that site. */
export const copyLinkedPage = async (
  tabId: number,
  address: string,
): Promise<Result<PageCopy, LinkedPageProblem>> => {
  const answer = await inject(tabId, { as: 'page', address });
  if (!answer.ok) return answer;
  const { value } = answer;
  if (value.state === 'failed') return fail(value.problem);
  return value.state === 'copied' ? ok(value.copy) : fail('unreadable');
};

/** What the site lets be read. As RFC 9309 has it: without such a file all, without an answer nothing. */
export const readRobotsOf = async (
  tabId: number,
  origin: string,
): Promise<Result<RobotsRules, LinkedPageProblem>> => {
  const answer = await inject(tabId, { as: 'robots', address: `${origin}/robots.txt` });
  if (!answer.ok) return answer;
  const { value } = answer;
  if (value.state === 'failed') return fail(value.problem);
  if (value.state !== 'text') return fail('unreadable');
  return value.status >= 500 ? fail('unreachable') : ok(readRobots(value.text));
};

/** Breaks off what is being asked for in the tab; nothing when nothing is. */
export const stopReading = async (tabId: number): Promise<void> => {
  const func = () => {
    const stop: unknown = Reflect.get(globalThis, 'gatherStop');
    if (stop instanceof AbortController) stop.abort();
  };
  // A tab that is gone asks for nothing.
  await browser.scripting.executeScript({ target: { tabId }, func }).catch(() => null);
};

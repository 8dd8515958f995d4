import type { CDPSession } from 'playwright-core';
import { type WaitOptions, waitUntil } from './wait-until.ts';

/** What a surface needs of a DevTools session; Playwright's own sessions fit too. */
export interface Session {
  send: CDPSession['send'];
  detach(): Promise<void>;
}

interface Reply {
  id?: number;
  result?: unknown;
  error?: { message: string };
}

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** The surface went away, of its own will or ours. */
export class SurfaceClosedError extends Error {}

/**
 * A session with a target that Playwright does not list among its pages: the real popup, the real side panel.
 * Messages travel inside the browser's session (`flatten: false`), so Playwright never sees the target.
 */
export class TargetSession implements Session {
  #last = 0;
  #gone = false;
  readonly #waiting = new Map<number, Waiting>();
  readonly #browser: CDPSession;
  readonly #sessionId: string;
  readonly targetId: string;

  private constructor(browser: CDPSession, targetId: string, sessionId: string) {
    this.#browser = browser;
    this.#sessionId = sessionId;
    this.targetId = targetId;
    browser.on('Target.receivedMessageFromTarget', (event) => {
      if (event.sessionId === sessionId) this.#settle(event.message);
    });
    browser.on('Target.detachedFromTarget', (event) => {
      if (event.sessionId === sessionId) this.#lose();
    });
  }

  static async attach(browser: CDPSession, targetId: string): Promise<TargetSession> {
    const answer = await browser.send('Target.attachToTarget', { targetId, flatten: false });
    return new TargetSession(browser, targetId, answer.sessionId);
  }

  /** False once the surface was closed, by itself or by us. */
  get isOpen(): boolean {
    return !this.#gone;
  }

  readonly send: CDPSession['send'] = async (method, params) => {
    if (this.#gone) throw new SurfaceClosedError(`${method}: the surface is closed`);
    const id = ++this.#last;
    const message = JSON.stringify({ id, method, params: params ?? {} });
    const reply = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      // Not awaited: the target's answer often comes before the browser's own "sent".
      this.#browser
        .send('Target.sendMessageToTarget', { sessionId: this.#sessionId, message })
        .catch(reject);
    });
    const result = await reply.catch((error: Error) => {
      if (this.#gone) throw new SurfaceClosedError(`${method}: the surface closed meanwhile`);
      throw new Error(`${method}: ${error.message}`); // Thrown here, it has the caller's stack.
    });
    // The protocol pairs each method with its answer; JSON cannot carry that type.
    return result as Awaited<ReturnType<typeof this.send<typeof method>>>;
  };

  async detach(): Promise<void> {
    if (!this.#gone)
      await this.#browser.send('Target.detachFromTarget', { sessionId: this.#sessionId });
    this.#lose();
  }

  async closeTarget(): Promise<void> {
    if (this.#gone) return;
    await this.#browser.send('Target.closeTarget', { targetId: this.targetId });
    await waitUntil('the surface closes', async () => this.#gone);
  }

  #settle(text: string): void {
    // From the browser itself, in the form the protocol promises.
    const reply = JSON.parse(text) as Reply;
    const waiting = this.#waiting.get(reply.id ?? 0);
    if (!waiting) return; // An event: nobody here listens to any.
    this.#waiting.delete(reply.id ?? 0);
    if (reply.error) waiting.reject(new Error(reply.error.message));
    else waiting.resolve(reply.result);
  }

  #lose(): void {
    this.#gone = true;
    for (const { reject } of this.#waiting.values()) reject(new Error('the surface closed'));
    this.#waiting.clear();
  }
}

/** Waits for a page target nobody drives yet whose address fits. */
export async function attachToSurface(
  browser: CDPSession,
  fits: (address: string) => boolean,
  options: WaitOptions & { what: string },
): Promise<TargetSession> {
  const targetId = await waitUntil(
    `${options.what} opens`,
    async () => {
      const { targetInfos } = await browser.send('Target.getTargets');
      return targetInfos.find(
        (target) => target.type === 'page' && !target.attached && fits(target.url),
      )?.targetId;
    },
    options,
  );
  return TargetSession.attach(browser, targetId);
}

import type { Session } from './target-session.ts';
import { type WaitOptions, waitUntil } from './wait-until.ts';

/** Anything that runs our code: a surface, or the service worker. */
export class Realm {
  readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  /** Runs a function over there; it must not name anything of its own module but its argument. */
  evaluate<R, A = undefined>(body: (argument: A) => R, argument?: A): Promise<Awaited<R>> {
    const given = argument === undefined ? 'undefined' : JSON.stringify(argument);
    // The answer crosses as JSON: its type is the function's word.
    return this.evaluateSource(`(${body})(${given})`) as Promise<Awaited<R>>;
  }

  async evaluateSource(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (!exceptionDetails) return result.value;
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }

  /** Waits until a function over there answers something truthy. */
  waitFor<R, A = undefined>(
    what: string,
    body: (argument: A) => R,
    argument?: A,
    options?: WaitOptions,
  ): Promise<NonNullable<Awaited<R>>> {
    const look = async () => (await this.evaluate(body, argument)) || null;
    return this.wait(what, look, options);
  }

  protected wait<T>(
    what: string,
    look: () => Promise<T | null | undefined | false>,
    options?: WaitOptions,
  ): Promise<T> {
    return waitUntil(what, look, options);
  }
}

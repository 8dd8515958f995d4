import { type WaitOptions, waitUntil } from './wait-until.ts';

/** Anything that runs our code: a surface in either browser, or the service worker. */
export abstract class Realm {
  /** Runs source text over there; a promise is awaited, the answer crosses as JSON. */
  abstract evaluateSource(expression: string): Promise<unknown>;

  /** Runs a function over there; it must not name anything of its own module but its argument. */
  evaluate<R, A = undefined>(body: (argument: A) => R, argument?: A): Promise<Awaited<R>> {
    const given = argument === undefined ? 'undefined' : JSON.stringify(argument);
    // JSON carries no type: it is the function's word.
    return this.evaluateSource(`(${String(body)})(${given})`) as Promise<Awaited<R>>;
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

export interface WaitOptions {
  /** Milliseconds until the wait gives up. */
  timeout?: number;
  /** Milliseconds between two looks. */
  every?: number;
}

const unset = Symbol('nothing seen yet');

/** Asks again until `look` answers something truthy; a look that throws counts as "not yet". */
export async function waitUntil<T>(
  what: string,
  look: () => Promise<T | null | undefined | false>,
  { timeout = 10_000, every = 25 }: WaitOptions = {},
): Promise<T> {
  const end = performance.now() + timeout;
  let failure: unknown = unset;
  for (;;) {
    try {
      const seen = await look();
      if (seen) return seen;
      failure = unset;
    } catch (error) {
      failure = error;
    }
    if (performance.now() > end) break;
    await new Promise((resolve) => setTimeout(resolve, every));
  }
  throw new Error(
    `Waited ${timeout} ms in vain: ${what}`,
    failure === unset ? undefined : { cause: failure },
  );
}

/** What we use of it; it comes without types. */
declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  interface Generated {
    status: number;
    fragment?: { textStart: string; textEnd?: string; prefix?: string; suffix?: string };
  }
  /** Moves the edges of the range it is given. */
  export function generateFragmentFromRange(range: Range): Generated;
  /** How long it may take, milliseconds. */
  export function setTimeout(duration: number): void;
}

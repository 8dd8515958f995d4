/** `-` and `,` mean something in a text fragment; half a surrogate pair fits in no address. */
const encodePart = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');

/** All of a short text, else its first and last words. */
const rangeOf = (text: string): string => {
  const words = text.trim().split(/\s+/);
  if (words.length <= 8) return encodePart(words.join(' '));
  return `${encodePart(words.slice(0, 4).join(' '))},${encodePart(words.slice(-4).join(' '))}`;
};

/** A quote over several lines of the page: a text fragment finds words of one block only. */
const acrossLines = (lines: readonly string[]): string => {
  const first = (lines[0] ?? '').split(/\s+/).slice(0, 6);
  const last = (lines.at(-1) ?? '').split(/\s+/).slice(-6);
  return `${encodePart(first.join(' '))},${encodePart(last.join(' '))}`;
};

/**
 * The source's address with a text fragment that scrolls to the quote.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
export const sourceAddress = (url: string, exact: string): string => {
  const lines = exact.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) return url;
  const fragment = lines.length === 1 ? rangeOf(exact) : acrossLines(lines);
  return `${url.split('#')[0]}#:~:text=${fragment}`;
};

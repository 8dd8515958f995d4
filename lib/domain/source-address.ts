/** `-` and `,` mean something in a text fragment; half a surrogate pair fits in no address. */
const encodePart = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replace(/-/g, '%2D');

/**
 * The source's address with a text fragment that scrolls to the quote: all of a short one, the
 * first and last words of a long one. https://wicg.github.io/scroll-to-text-fragment/
 */
export const sourceAddress = (url: string, exact: string): string => {
  const words = exact.trim().split(/\s+/);
  const short = words.length <= 8;
  const fragment = short
    ? encodePart(words.join(' '))
    : `${encodePart(words.slice(0, 4).join(' '))},${encodePart(words.slice(-4).join(' '))}`;
  return exact.trim() === '' ? url : `${url.split('#')[0]}#:~:text=${fragment}`;
};

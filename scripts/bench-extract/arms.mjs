/** The least any reader must do: visit every text node and look at its characters. */
export const TEXT_WALK = `(() => {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let letters = 0;
  while (walker.nextNode()) letters += walker.currentNode.nodeValue.trim().length;
  return letters;
})()`;

const SETTINGS = `{
  clock: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
}`;

/** Understanding alone, of a copy made before. */
export const restOfReading = (copy) =>
  `extraction.understandPage(${JSON.stringify(copy)}, 0, ${SETTINGS})`;

/**
 * Copying and understanding in one go, so that both are timed in one engine; `understanding` must
 * have run before.
 * @param {string} capture
 */
export const wholeReading = (capture) => `(async () => {
  const copy = await ${capture};
  return extraction.understandPage(copy, 0, ${SETTINGS});
})()`;

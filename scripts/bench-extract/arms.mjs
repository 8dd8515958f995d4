/** The least any reader must do: visit every text node and look at its characters. */
export const TEXT_WALK = `(() => {
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let letters = 0;
  while (walker.nextNode()) letters += walker.currentNode.nodeValue.trim().length;
  return letters;
})()`;

/**
 * Copying and understanding in one go, so that both are timed in one engine; `understanding` must
 * have run before.
 * @param {string} capture
 */
export const wholeReading = (capture) => `(async () => {
  const copy = await ${capture};
  const settings = {
    clock: () => performance.now(),
    pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
  };
  return extraction.understandPage(copy, 0, settings);
})()`;

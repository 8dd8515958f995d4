import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Run as on this address where the corpus does not tell the page's own. */
const UNKNOWN = 'https://unknown.example/';

/**
 * @typedef {object} StoredPage
 * @property {string} key `<slug>/<file>`, as the score reads it.
 * @property {string} slug The organisation.
 * @property {string} url
 * @property {Buffer} html
 */

/**
 * Every page listed by `folder/<slug>/gold.json`.
 * @param {string} folder
 * @returns {StoredPage[]}
 */
export function storedPages(folder) {
  return readdirSync(folder)
    .sort()
    .filter((slug) => existsSync(join(folder, slug, 'gold.json')))
    .flatMap((slug) => {
      const gold = JSON.parse(readFileSync(join(folder, slug, 'gold.json'), 'utf8'));
      return gold.pages.map((page) => ({
        key: `${slug}/${page.file}`,
        slug,
        url: page.url ?? UNKNOWN,
        html: readFileSync(join(folder, slug, page.file)),
      }));
    });
}

/**
 * A third of the organisations, always the same ones: rules are made while looking at the others.
 * @param {string[]} slugs
 * @returns {Set<string>}
 */
export function heldBack(slugs) {
  const order = [...new Set(slugs)].sort();
  const random = seeded(20_261_123);
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other], order[index]];
  }
  return new Set(order.slice(0, Math.round(order.length / 3)));
}

/** Mulberry32. @param {number} seed */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

import { holdersOf, textsOf } from './page-words';

type Random = () => number;

const SYLLABLES = ['ka', 'lor', 'min', 'te', 'vun', 'sa', 'rel', 'po', 'dri', 'gan'];

const word = (random: Random): string =>
  Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
    const at = Math.floor(random() * SYLLABLES.length);
    return SYLLABLES[at] ?? '';
  }).join('');

/** As many words as there were, all others. */
const reword = (text: string, random: Random): string => text.replace(/\S+/g, () => word(random));

const chance = (random: Random, share: number): boolean => random() < share;

/** A rebuild of the site: every class has another name. */
const renameClasses = (document: Document, random: Random): void => {
  for (const element of document.querySelectorAll('[class]'))
    element.setAttribute('class', `c${Math.floor(random() * 1e6).toString(36)}`);
};

const splitAndWrap = (texts: readonly Text[], random: Random): void => {
  for (const text of texts) {
    if (text.data.trim().length > 3 && chance(random, 0.4))
      text.splitText(1 + Math.floor(random() * (text.data.length - 1)));
    if (text.data.trim() === '' || !chance(random, 0.4)) continue;
    const span = text.ownerDocument.createElement('span');
    text.replaceWith(span);
    span.append(text);
  }
};

const WRAPPABLE = 'p, h1, h2, h3, h4, h5, section, article, ul, ol, dl, table, figure, blockquote';

const wrapBlocks = (document: Document, random: Random): void => {
  for (const block of document.querySelectorAll(WRAPPABLE)) {
    if (!chance(random, 0.3)) continue;
    const box = document.createElement('div');
    block.replaceWith(box);
    box.append(block);
  }
};

/** Whether something put in before this block would part one of the quotes. */
const parts = (block: Element, quotes: readonly ReadonlySet<Text>[]): boolean =>
  quotes.some((texts) => {
    const sides = new Set(
      [...texts].map(
        (text) =>
          (block.compareDocumentPosition(text) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
      ),
    );
    return sides.size > 1;
  });

/** New paragraphs between the old ones, as a banner or a teaser is put in. */
const insertOthers = (
  document: Document,
  quotes: readonly ReadonlySet<Text>[],
  random: Random,
): void => {
  const places = [...document.querySelectorAll('p, h2, h3, section, ul')].filter(
    (place) => !parts(place, quotes),
  );
  for (let count = 0; count < 4; count += 1) {
    const paragraph = document.createElement('p');
    paragraph.textContent = reword('one two three four five six seven eight nine', random);
    const place = places[Math.floor(random() * places.length)];
    if (place) place.before(paragraph);
    else document.body?.prepend(paragraph);
  }
};

/**
 * What a site does to a page while what was kept of it stays: other class names, wrappers around
 * words and blocks, text nodes split, a quarter of all other text reworded, and new paragraphs.
 */
export const mutate = (document: Document, quotes: readonly string[], random: Random): void => {
  const places = holdersOf(document, quotes);
  const kept = new Set(places.flatMap((texts) => [...texts]));
  insertOthers(document, places, random);
  for (const text of textsOf(document))
    if (!kept.has(text) && chance(random, 0.25)) text.data = reword(text.data, random);
  renameClasses(document, random);
  splitAndWrap(textsOf(document), random);
  wrapBlocks(document, random);
};

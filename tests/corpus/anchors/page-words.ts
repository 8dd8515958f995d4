import { squeezeWords } from '@/lib/extract/verify/squeezed';

/** Elements whose text is none of the page's, or may stand in nothing else. */
const CLOSED = 'script, style, noscript, template, textarea, select, svg, iframe, title';

/** Shadow trees are part of what is read. */
const rootsOf = (root: Document | ShadowRoot): (Document | ShadowRoot)[] => [
  root,
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? rootsOf(shadowRoot) : [],
  ),
];

const textsIn = (root: Document | ShadowRoot): Text[] => {
  const top = 'body' in root ? root.body : root;
  if (!top) return [];
  const walker = top.ownerDocument.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text || node.nodeType === Node.TEXT_NODE) texts.push(node as Text); // TreeWalker was asked for texts only
  }
  return texts.filter((text) => !text.parentElement?.closest(CLOSED));
};

/** The text nodes a reader may see, in the order of the page. */
export const textsOf = (document: Document): Text[] => rootsOf(document).flatMap(textsIn);

/** Where each visible character of the page stands. */
interface Spelled {
  letters: string;
  at: { text: Text; offset: number }[];
}

/** A letter with its accents: alone, half of it is squeezed to something else. */
const clustersOf = (data: string): { cluster: string; offset: number }[] =>
  [...data.matchAll(/\P{M}\p{M}*|\p{M}+/gu)].map(({ 0: cluster, index }) => ({
    cluster,
    offset: index,
  }));

const spell = (texts: readonly Text[]): Spelled => {
  const at: Spelled['at'] = [];
  let letters = '';
  for (const text of texts) {
    for (const { cluster, offset } of clustersOf(text.data)) {
      const kept = squeezeWords(cluster);
      for (let index = 0; index < kept.length; index += 1) at.push({ text, offset });
      letters += kept;
    }
  }
  return { letters, at };
};

/** Each place where the words stand: the characters of the text nodes that spell them. */
const placesOf = ({ letters, at }: Spelled, words: string): Spelled['at'][] => {
  const places: Spelled['at'][] = [];
  if (words === '') return places;
  for (let from = letters.indexOf(words); from >= 0; from = letters.indexOf(words, from + 1))
    places.push(at.slice(from, from + words.length));
  return places;
};

/** The text nodes in which quotes stand, one list for each place. */
export const holdersOf = (document: Document, quotes: readonly string[]): Set<Text>[] => {
  const spelled = spell(textsOf(document));
  return [...new Set(quotes.map(squeezeWords))].flatMap((words) =>
    placesOf(spelled, words).map((place) => new Set(place.map(({ text }) => text))),
  );
};

/** How often the page's text nodes spell the words. */
export const countOf = (document: Document, quote: string): number =>
  placesOf(spell(textsOf(document)), squeezeWords(quote)).length;

/**
 * Takes the words from the page: from everywhere, or from one place only. Returns the way to put them
 * back.
 */
export const takeOut = (document: Document, quote: string, only?: number): (() => void) => {
  const before = new Map<Text, string>();
  const words = squeezeWords(quote);
  // What closes up may spell them anew.
  for (let turn = 0; turn < (only === undefined ? 5 : 1); turn += 1) {
    const all = placesOf(spell(textsOf(document)), words);
    const places = (only === undefined ? all : all.slice(only, only + 1)).flat();
    if (places.length === 0) break;
    for (const [text, letters] of Map.groupBy(places, (place) => place.text)) {
      if (!before.has(text)) before.set(text, text.data);
      const offsets = new Set(letters.map(({ offset }) => offset));
      text.data = clustersOf(text.data)
        .filter(({ offset }) => !offsets.has(offset))
        .map(({ cluster }) => cluster)
        .join('');
    }
  }
  return () => {
    for (const [text, data] of before) text.data = data;
  };
};

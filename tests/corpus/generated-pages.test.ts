import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { closePages, livePage, readLive } from './live-page';

afterEach(closePages);

const TAGS = ['div', 'section', 'h2', 'h3', 'p', 'ul', 'li', 'a', 'b', 'span', 'table', 'tr', 'td'];
const ODD = ['form', 'svg', 'template', 'iframe', 'dl', 'dt', 'dd', 'br', 'blockquote', 'x-card'];
const ATTRIBUTES: readonly (readonly [string, string])[] = [
  ['class', 'card testimonial'],
  ['class', 'site-footer'],
  ['role', 'constructor'],
  ['role', 'heading'],
  ['aria-level', '-1'],
  ['hidden', ''],
  ['style', 'display: none'],
  ['href', '/team'],
  ['href', 'javascript:void(0)'],
  ['name', 'firstChild'],
  ['id', 'body'],
];
const TEXTS = [
  'Jane Doe',
  'Chief Executive',
  'Our mission',
  'Leadership',
  '\u202eeoD enaJ',
  ' ',
  '1,200',
];

interface Grown {
  tag: string;
  attributes: readonly (readonly [string, string])[];
  children: readonly (Grown | string)[];
}

const { element } = fc.letrec<{ element: Grown; child: Grown | string }>((tie) => ({
  child: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...TEXTS),
    tie('element'),
  ),
  element: fc.record({
    tag: fc.oneof(fc.constantFrom(...TAGS), fc.constantFrom(...ODD)),
    attributes: fc.uniqueArray(fc.constantFrom(...ATTRIBUTES), {
      maxLength: 2,
      selector: ([name]) => name,
    }),
    children: fc.array(tie('child'), { maxLength: 5 }),
  }),
}));

const grow = (page: Document, { tag, attributes, children }: Grown): Element => {
  const grown = page.createElement(tag);
  for (const [name, value] of attributes) grown.setAttribute(name, value);
  grown.append(...children.map((child) => (typeof child === 'string' ? child : grow(page, child))));
  return grown;
};

test('however elements are put together, the page is read to its end and nothing in it changes', {
  timeout: 120_000,
}, async () => {
  const page = await livePage('<title>Harrow Kites</title><body>');
  await fc.assert(
    fc.asyncProperty(fc.array(element, { maxLength: 4 }), async (elements) => {
      page.body.replaceChildren(...elements.map((each) => grow(page, each)));
      const before = page.documentElement.outerHTML;
      const reading = await readLive(page);
      expect(reading.failedRules).toEqual([]);
      expect(page.documentElement.outerHTML).toBe(before);
    }),
    { numRuns: 150 },
  );
});

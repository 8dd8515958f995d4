import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PageReading } from '@/lib/domain/candidate';
import { PageCopy, Zone } from '@/lib/domain/page-copy';
import { understandPage } from '@/lib/extract/extract-page';

/** What makes rules look twice, in any order and anywhere. */
const SAID = [
  'Our leadership',
  'Board of directors',
  'Jane Doe',
  'Dr. Arvid Nyström, PhD',
  'Chief Executive Officer',
  'Jane Doe, Chief Executive Officer',
  'Geschäftsführer: Max Roe, Ann Poe',
  'Vertreten durch den Vorstand:',
  'The works were founded by Jane Doe in 1987.',
  'Our mission',
  'Our mission is to carry letters to every island.',
  'Vision & values',
  'Honesty: we say what we know.',
  'Our services include surveys, repairs and hire.',
  'Products',
  'Kites',
  '1,200',
  'employees',
  'Revenue: € 340 million (2025)',
  '14 September 2026',
  'News',
  'Trusted by',
  'Our goals 2030',
  'By 2030 we will double our fleet.',
  '© 2026 Harrow Kites Ltd',
  '代表取締役 山田 太郎',
  '“They know the wind.”',
];
const TAGS = ['DIV', 'P', 'H1', 'H3', 'LI', 'UL', 'TR', 'TD', 'DT', 'DD', 'A', 'BLOCKQUOTE', 'X-Y'];

const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...SAID) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }) },
);
/** Mostly of something that is there, but a page may say anything. */
const index = fc.integer({ min: -1, max: 30 });
const href = fc.option(fc.oneof(fc.constantFrom('/team', '#', '//', 'mailto:a@b'), fc.string()));
const address = fc.constantFrom(
  'https://kites.example/',
  'https://kites.example/about/team.html',
  'https://kites.example/en/news/2026/09/a-new-kite',
  'not an address',
);

const line = fc.record({
  text,
  box: index,
  segments: fc.array(fc.record({ text, loose: fc.boolean() }), { maxLength: 5 }),
  level: fc.integer({ min: 0, max: 6 }),
  bold: fc.boolean(),
  isLink: fc.boolean(),
  href,
  broken: fc.boolean(),
  marks: fc.array(index, { maxLength: 3 }),
  hidden: fc.boolean(),
});

const copies: fc.Arbitrary<PageCopy> = fc.record({
  url: address,
  canonicalUrl: fc.oneof(address, fc.constant('')),
  title: text,
  lang: fc.constantFrom('', 'de', 'en-US', '??'),
  boxes: fc.array(
    fc.record({
      tag: fc.constantFrom(...TAGS),
      className: fc.constantFrom('', 'card', 'constructor', 'team-member'),
      parent: index,
      first: index,
      last: index,
    }),
    { maxLength: 30 },
  ),
  marks: fc.array(
    fc.record({ zone: fc.constantFrom(...Zone.options), needsLinks: fc.boolean(), box: index }),
    { maxLength: 5 },
  ),
  lines: fc.array(line, { maxLength: 30 }),
  pictures: fc.array(
    fc.record({ alt: text, box: index, before: index, href, words: fc.constantFrom('', 'logo') }),
    { maxLength: 5 },
  ),
  metas: fc.array(
    fc.record({ name: fc.constantFrom('og:site_name', 'author', '__proto__'), content: text }),
    { maxLength: 3 },
  ),
  structured: fc.array(fc.oneof(fc.json(), fc.string()), { maxLength: 2 }),
  links: fc.array(
    fc.record({
      href: fc.constantFrom('https://kites.example/team', 'https://kites.example/%E0%A4%A'),
      label: text,
    }),
    { maxLength: 5 },
  ),
  partial: fc.boolean(),
});

const settings = { clock: () => 0, pause: () => Promise.resolve() };

test('whatever is copied, every rule comes to its end and the reading is accepted', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(copies, async (copy) => {
      fc.pre(PageCopy.safeParse(copy).success);
      const reading = await understandPage(copy, 1, settings);
      expect(reading.failedRules).toEqual([]);
      expect(PageReading.safeParse(structuredClone(reading)).error).toBeUndefined();
    }),
    { numRuns: 300 },
  );
});

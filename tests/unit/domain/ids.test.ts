import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Id } from '@/lib/domain/base';
import { FindingKind } from '@/lib/domain/finding';
import {
  clipId,
  companyId,
  dedupeKey,
  findingId,
  linkId,
  participantId,
  textHash,
} from '@/lib/domain/ids';
import type { Link } from '@/lib/domain/link';

type Ends = Pick<Link, 'from' | 'fromId' | 'to' | 'toId'>;
const ends: Ends = { from: 'finding', fromId: 'f', to: 'person', toId: 'p' };

describe('an id that follows from what it stands for', () => {
  // Written down once: should one of these change, every stored row would be doubled.
  it.each([
    ['a company', companyId('larkmoor.example'), '95508aee-ca58-5b76-b561-8cf9275c49cb'],
    ['a text', textHash('We measure.'), '6359a769-0128-5889-adf2-860b79789424'],
    ['a clip', clipId('https://larkmoor.example/', 'h'), '48b32e3c-a9da-5ddb-8748-8ec5fe524f42'],
    ['a finding', findingId('company', 'mission:key'), 'e828d107-d537-5612-8ea6-59a54b514567'],
    ['a seat in a round', participantId('round', 'person'), '9dfadbd9-cd98-5630-9c94-b7f7774ced90'],
    ['a link', linkId(ends), 'd51dc467-bb3e-5e18-80ef-f4f6387fd075'],
  ])('of %s stays what it is', (_what, id, expected) => {
    expect(id).toBe(expected);
  });

  it('fits where ids are kept', () => {
    expect(Id.safeParse(companyId('x'.repeat(10_000))).success).toBe(true);
  });

  it('differs between tables for the same parts', () => {
    const all = [
      companyId('a'),
      textHash('a'),
      clipId('a', 'b'),
      findingId('a', 'b'),
      participantId('a', 'b'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('keeps its parts apart, wherever they are cut', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (a, b, c, d) => {
        fc.pre(a !== c || b !== d);
        expect(participantId(a, b)).not.toBe(participantId(c, d));
        expect(clipId(a, b)).not.toBe(clipId(c, d));
      }),
    );
    expect(participantId('a', 'b","c')).not.toBe(participantId('a","b', 'c'));
  });

  it.each<[string, Partial<Ends>]>([
    ['source', { fromId: 'f2' }],
    ['target', { toId: 'p2' }],
    ['kind of source', { from: 'clip' }],
    ['kind of target', { to: 'proposal' }],
  ])('is another for a link with another %s', (_what, change) => {
    expect(linkId({ ...ends, ...change })).not.toBe(linkId(ends));
  });

  it('is that of the link from its ends alone, whatever else it carries', () => {
    const more = { ...ends, reason: 'owns-it', note: 'x' };
    expect(linkId(more)).toBe(linkId(ends));
  });
});

describe('the hash of a text', () => {
  it('is the same for another case, spacing or punctuation', () => {
    expect(textHash(' We  MEASURE –\n“everything” ')).toBe(textHash('We measure “everything”.'));
  });

  it('is another for other words', () => {
    expect(textHash('We measure')).not.toBe(textHash('We treasure'));
  });

  it('tells texts without a single word apart', () => {
    expect(textHash('→')).not.toBe(textHash('★'));
  });
});

describe('what two findings share when they say the same', () => {
  it.each([
    ['an accent', 'leader', 'Élodie Nuñez', 'Elodie Nunez'],
    ['a middle initial', 'leader', 'Ines B. Okafor', 'Ines Okafor'],
    ['punctuation', 'mission', 'We measure.', 'we measure'],
  ] as const)('is not changed by %s', (_what, kind, one, other) => {
    expect(dedupeKey(kind, one)).toBe(dedupeKey(kind, other));
  });

  it('is not changed by the title a leader is given', () => {
    expect(dedupeKey('leader', 'Ines Okafor', 'CFO')).toBe(
      dedupeKey('leader', 'Ines Okafor', 'CEO'),
    );
  });

  it.each([
    ['another first name', 'leader', 'Ines Okafor', 'Ida Okafor'],
    ['an initial for a first name', 'leader', 'Ines Okafor', 'I. Okafor'],
    ['a second surname', 'leader', 'Ines Okafor', 'Ines Okafor Ruiz'],
  ] as const)('is changed by %s', (_what, kind, one, other) => {
    expect(dedupeKey(kind, one)).not.toBe(dedupeKey(kind, other));
  });

  it('differs between kinds', () => {
    const keys = FindingKind.options.map((kind) => dedupeKey(kind, 'Larkmoor'));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('exists for text without a word, and fits its field for any text', () => {
    expect(dedupeKey('values', '→')).not.toBe(dedupeKey('values', '★'));
    expect(dedupeKey('current-state', 'x '.repeat(50_000)).length).toBeLessThanOrEqual(60);
  });

  it('is refused for a kind that does not exist', () => {
    // @ts-expect-error No such kind: what an old file could ask for.
    expect(() => dedupeKey('rumour', 'x')).toThrow('No kind rumour');
  });
});

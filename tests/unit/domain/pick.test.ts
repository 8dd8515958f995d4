import { describe, expect, test } from 'vitest';
import { Candidate, PageReading } from '@/lib/domain/candidate';
import { type PickReading, readingOfPick, readPicks, withPick } from '@/lib/domain/pick';

const element = (lines: string[], heading?: string): PickReading['elements'][number] => ({
  lines,
  selector: { exact: lines.join('\n'), prefix: '', suffix: '' },
  headingPath: heading ? [heading] : [],
});

const aPick = (...elements: PickReading['elements']): PickReading => ({
  url: 'https://acme.example/team',
  canonicalUrl: '',
  title: 'Team',
  readAt: 5,
  elements,
});

const read = (...elements: PickReading['elements']) => {
  const reading = readingOfPick(aPick(...elements));
  expect(PageReading.safeParse(reading).success).toBe(true);
  return reading.candidates.map(({ kind, text, value }) => [kind, text, value]);
};

describe('what was pointed at', () => {
  test.each([
    ['its heading says so', ['Jane Doe'], 'Our leadership', ['leader', 'Jane Doe', undefined]],
    [
      'a life story speaks of the product, name and title do not',
      ['Jane Doe', 'Chief Executive', 'She built the platform.'],
      undefined,
      ['leader', 'Jane Doe', 'Chief Executive'],
    ],
    ['on one line', ['Jane Doe, CEO'], undefined, ['leader', 'Jane Doe', 'CEO']],
    [
      'a sentence under a heading about people',
      ['Revenue grew to 40 million in the last year of three.'],
      'Our people',
      ['revenue', 'Revenue grew to 40 million in the last year of three.', undefined],
    ],
    [
      'an offer with what is said of it',
      ['Gridcast', 'Load forecasts.', 'Hour by hour.'],
      'Products',
      ['product', 'Gridcast', 'Load forecasts. Hour by hour.'],
    ],
    ['nothing tells', ['Fewer meetings'], undefined, ['other', 'Fewer meetings', undefined]],
  ])('is of a kind: %s', (_, lines, heading, expected) => {
    expect(read(element(lines, heading))).toEqual([expected]);
  });

  test('is of the kind of what is like it, and those are of its kind', () => {
    const kinds = read(element(['Jane Doe']), element(['Ann Lee', 'Director']), element(['Bo Ek']));
    expect(kinds.map(([kind]) => kind)).toEqual(['leader', 'leader', 'leader']);
  });

  test('is ticked, what is like it waits for a tick, both are the person’s', () => {
    const { candidates } = readingOfPick(aPick(element(['One']), element(['Two'])));
    expect(
      candidates.map(({ confidence, ruleId, reader }) => [confidence, ruleId, reader]),
    ).toEqual([
      ['high', 'user/picked', 'user'],
      ['low', 'user/alike', 'user'],
    ]);
    expect(candidates.every((one) => Candidate.safeParse(one).success)).toBe(true);
  });
});

test('picks wait the last one first, ten at most, and what is none is left out', () => {
  let picks: PickReading[] = [];
  for (let count = 1; count <= 12; count += 1)
    picks = withPick(picks, aPick(element([`Pick ${count}`])));
  expect(picks).toHaveLength(10);
  expect(picks[0]?.elements[0]?.lines).toEqual(['Pick 12']);
  expect(readPicks([...picks.slice(0, 1), { url: 'x' }, null])).toEqual(picks.slice(0, 1));
  expect(readPicks(null)).toEqual([]);
});

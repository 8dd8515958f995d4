import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { linesOf, moveStretch, spliceBetween, spliceText } from '@/lib/domain/noted-text';

/** The marked stretch stands between [ and ], before and after. */
const parse = (marked: string) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace(/[[\]]/g, ''), stretch: { start, end } };
};

test.each([
  ['typing at its end', '[wants]', '[wants less]'],
  ['typing before it, at the start of the line', 'a\n[wants]', 'a\n[she wants]'],
  ['typing inside', '[wnts]', '[wants]'],
  ['a line before it', '[wants]', 'first\n[wants]'],
  ['a line after it', '[wants]', '[wants]\nmore'],
  ['words before it in its line', 'x. [wants]', 'xyz. [wants]'],
  ['words after it in its line', '[wants.] y', '[wants.] yz'],
  ['its end taken away', '[wants less]', '[wants]'],
  ['all of it taken away', 'a\n[wants]\nb', 'a\n[]\nb'],
  ['written anew after that', 'a\n[]\nb', 'a\n[needs]\nb'],
  ['parted in the middle', '[wants less]', '[wants]\n less'],
  ['joined with the line before', 'a\n[wants]', 'a[wants]'],
  ['joined with the line after', '[wants]\nb', '[wants]b'],
])('a mark stays with its words: %s', (_what, before, after) => {
  const [was, is] = [parse(before), parse(after)];
  const splice = spliceBetween(was.text, is.text);
  if (!splice) throw new Error('the case changes nothing');
  expect(moveStretch(was.stretch, splice, is.text)).toEqual(is.stretch);
});

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '!', '😀') });

describe('any change', () => {
  it('is one splice, which gives exactly the text that was typed', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const splice = spliceBetween(before, after);
        expect(splice ? spliceText(before, splice) : before).toBe(after);
      }),
    );
  });

  it('keeps every stretch inside the text and inside one line', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (before, after, a, b) => {
        const [line] = linesOf(before, []).slice(-1);
        const from = (line?.start ?? 0) + (a % ((line?.text.length ?? 0) + 1));
        const stretch = { start: from, end: from + (b % (before.length - from + 1)) };
        const splice = spliceBetween(before, after);
        if (!splice) return;
        const { start, end } = moveStretch(stretch, splice, after);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(after.length);
        expect(after.slice(start, end)).not.toContain('\n');
      }),
    );
  });

  it('has lines that put together are the text, word for word', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const lines = linesOf(whole, []);
        expect(lines.map((line) => line.text).join('\n')).toBe(whole);
        for (const line of lines) expect(whole.slice(line.start, line.end)).toBe(line.text);
      }),
    );
  });
});

import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { splitSentences } from '@/lib/domain/sentences';

const split = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

test.each([
  [['Wants fewer hand-offs.', 'Laughed when I asked!', 'Why?']],
  [['wants x.', 'needs y.', 'no dot at the end']],
  [['Dr. Feld and Mr. J. R. Smith met e.g. the CFO.', 'They agreed.']],
  [['Numbers, names, etc. were missing.', 'So what?']],
  [['They sell pens, paper etc.', 'Next year more.']],
  [['Revenue was 3.5 Mio. Euro.', 'Bis zum 22. November mehr.']],
  [['Es geht z. B. um Akten, d.h. um Papier.', 'Das kostet ca. 3 Tage.']],
  [['Der Termin ist am 3. des Monats.', 'Gut.']],
  [['Mme. Roux a dit « non ».', 'Env. 30 pers. sont là…', 'À voir.']],
  [['El Sr. Ruiz, p.ej., quiere menos.', '¿Por qué?', '¡Claro!']],
  [['We cut it to 6.', 'Then it held.']],
  [['He waited... and said “no.”', 'End']],
])('%j', (sentences) => {
  expect(split(sentences.join(' '))).toEqual(sentences);
});

it('ends a sentence at every line, and passes over lines that say nothing', () => {
  expect(split('one\n\n  two.  three \n---\n')).toEqual(['one', 'two.', 'three']);
});

it('covers every letter and digit once, in order, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '\n', '!', '7', '“', 'é') }),
      (text) => {
        const sentences = splitSentences(text);
        let at = 0;
        for (const { start, end } of sentences) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(at, start)).not.toMatch(/[\p{L}\p{N}]/u);
          at = end;
        }
        expect(text.slice(at)).not.toMatch(/[\p{L}\p{N}]/u);
      },
    ),
  );
});

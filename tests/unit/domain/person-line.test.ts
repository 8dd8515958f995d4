import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE_MAX } from '@/lib/domain/base';
import { newPersonFields, parsePersonLine } from '@/lib/domain/person-line';

describe('a typed line', () => {
  it.each([
    ['Ines Okafor, Chief Financial Officer', 'Ines Okafor', 'Chief Financial Officer'],
    ['Ines Okafor,CFO', 'Ines Okafor', 'CFO'],
    ['Ines Okafor, VP, Sales', 'Ines Okafor', 'VP, Sales'],
    ['Ines Okafor - CFO', 'Ines Okafor', 'CFO'],
    ['Ines Okafor – CFO, EMEA', 'Ines Okafor', 'CFO, EMEA'],
    ['Ines Okafor—CFO', 'Ines Okafor', 'CFO'],
    ['Ines Okafor, CFO - EMEA', 'Ines Okafor', 'CFO - EMEA'],
    ['Ines Okafor | CFO', 'Ines Okafor', 'CFO'],
    ['Ines Okafor · CFO', 'Ines Okafor', 'CFO'],
    ['Ines Okafor\tCFO', 'Ines Okafor', 'CFO'],
    ['Ines Okafor\n\nChief\nFinancial Officer', 'Ines Okafor', 'Chief Financial Officer'],
    ['Ines Okafor (CFO)', 'Ines Okafor', 'CFO'],
    ['Ines Okafor (CFO, Nordics)', 'Ines Okafor', 'CFO, Nordics'],
    ['Ines Okafor, CFO (interim)', 'Ines Okafor', 'CFO (interim)'],
    ['CFO: Ines Okafor', 'Ines Okafor', 'CFO'],
    ['Ines Okafor: CFO', 'Ines Okafor', 'CFO'],
    ['- Ines Okafor, CFO', 'Ines Okafor', 'CFO'],
    ['  Ines   Okafor ,  CFO ', 'Ines Okafor', 'CFO'],
    ['Jean-Luc Gal·la, Chef de projet', 'Jean-Luc Gal·la', 'Chef de projet'],
    ['Prof. Dr. Ines Okafor, Vorständin', 'Prof. Dr. Ines Okafor', 'Vorständin'],
    ['Ines Okafor, PhD, CFO', 'Ines Okafor, PhD', 'CFO'],
    ['Ines Okafor, Jr., MBA - CFO', 'Ines Okafor, Jr., MBA', 'CFO'],
    ['Ines Okafor, MD, Chief Medical Officer', 'Ines Okafor, MD', 'Chief Medical Officer'],
    ['Ines Okafor, MD', 'Ines Okafor', 'MD'],
    ['Okafor, Ines, CFO', 'Okafor, Ines', 'CFO'],
    ['Ines (Nini) Okafor, CFO', 'Ines (Nini) Okafor', 'CFO'],
    ['Ines Okafor (she/her), CFO', 'Ines Okafor (she/her)', 'CFO'],
    ['إيناس أوكافور، المديرة المالية', 'إيناس أوكافور', 'المديرة المالية'],
    ['王芳，首席财务官', '王芳', '首席财务官'],
  ])('%j is %j, %j', (typed, name, title) => {
    expect(parsePersonLine(typed)).toEqual({ ok: true, value: { name, title } });
  });

  it.each([
    ['Ines Okafor'],
    ['Ines'],
    ['Dr. Ines Okafor'],
    ['Ines Okafor, PhD'],
    ['Ines Okafor (Nini)'],
    ['Ines Okafor (she/her)'],
    ['Jean-Luc'],
    // Which side would be the title?
    ['Ines: Okafor'],
  ])('%j is a name alone', (typed) => {
    expect(parsePersonLine(typed)).toEqual({ ok: true, value: { name: typed } });
  });

  it('may end in a separator while it is being typed', () => {
    expect(parsePersonLine('Ines Okafor,')).toEqual({ ok: true, value: { name: 'Ines Okafor' } });
  });

  it.each([
    ['', 'empty'],
    [' \n\t ', 'empty'],
    [', CFO', 'no-name'],
    [' | ', 'no-name'],
    ['😀', 'no-name'],
    ['x'.repeat(LINE_MAX + 1), 'too-long'],
    [`Ines, ${'x'.repeat(LINE_MAX + 1)}`, 'too-long'],
    [', '.repeat(2_000_000), 'too-long'],
  ])('that nobody can be made of has a named problem (%#)', (typed, problem) => {
    expect(parsePersonLine(typed)).toEqual({ ok: false, problem });
  });

  it('fits with the longest name and title that can be kept', () => {
    const longest = 'x'.repeat(LINE_MAX);
    expect(parsePersonLine(`${longest} - ${longest}`)).toEqual({
      ok: true,
      value: { name: longest, title: longest },
    });
  });
});

describe('whatever is typed', () => {
  const words = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).sort();
  const piece = fc.oneof(
    fc.constantFrom('Ines', 'Okafor', 'Dr.', 'PhD', 'CFO', 'Head of Sales', 'Jr.', 'MD'),
    fc.constantFrom(', ', ' - ', ' | ', ': ', ' (', ') ', '\t', '\n', '—', '- ', '،'),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const line = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(' '));

  it('no word is lost, none is invented, and both parts can be kept', () => {
    fc.assert(
      fc.property(line, (typed) => {
        const parsed = parsePersonLine(typed);
        if (!parsed.ok) return;
        const { name, title = '' } = parsed.value;
        expect(words(`${name} ${title}`)).toEqual(words(typed));
        expect(name).toBe(name.trim());
        expect(name).not.toMatch(/[\t\n]/);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a new person's fields", () => {
  it('say what the title tells, and that a rule told it', () => {
    expect(newPersonFields('Ines Okafor', 'Chief Financial Officer')).toEqual({
      name: 'Ines Okafor',
      title: 'Chief Financial Officer',
      level: 8,
      levelConf: 'high',
      levelSource: 'rule',
      function: 'finance',
    });
  });

  it('claim no level without a title', () => {
    expect(newPersonFields(' Ines ', '  ')).toEqual({
      name: 'Ines',
      level: 0,
      levelConf: 'low',
      levelSource: 'rule',
      function: 'other',
    });
  });
});

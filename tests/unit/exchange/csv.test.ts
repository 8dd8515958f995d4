import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csv } from '@/lib/exchange/formats/csv';
import { exampleKept, keptSaying, naughty, RUNS, textOf } from './kept';

describe('csv', () => {
  const table = (name: string, kept = exampleKept()) =>
    Papa.parse<Record<string, string>>(textOf(csv, name, kept).slice(1), {
      header: true,
      skipEmptyLines: true,
    });

  it('has one line a record under its headings', () => {
    const kept = exampleKept();
    expect(table('findings.csv').data).toHaveLength(kept.findings.length);
    expect(table('people.csv').data).toHaveLength(kept.people.length);
    expect(table('links.csv').data).toHaveLength(kept.links.length);
    expect(table('people.csv').data[0]).toMatchObject({
      name: kept.people[0]?.name,
      company: 'Gridmere',
    });
    expect(table('links.csv').data.every((row) => row['from text'] && row['to text'])).toBe(true);
  });

  it('survives any text, and no cell begins like a formula', () => {
    fc.assert(
      fc.property(naughty, (text) => {
        const { data, errors } = table('findings.csv', keptSaying(text));
        expect(errors).toEqual([]);
        const cells = data.flatMap((row) => Object.values(row));
        expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
        const shown = /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
        expect(data[0]?.['statement']?.replace(/\r\n/g, '\n')).toBe(shown.replace(/\r\n/g, '\n'));
      }),
      { numRuns: RUNS },
    );
  });

  const read = (text: string) => csv.read?.({ name: 'people.csv', text });

  it('reads people back that it wrote', () => {
    const { people } = exampleKept();
    const back = read(textOf(csv, 'people.csv'));
    expect(back).toEqual({
      ok: true,
      value: {
        kind: 'people',
        people: people.map(({ name, title, urls }) => ({ name, ...(title && { title }), urls })),
      },
    });
  });

  it('reads tables of others: other separators, headings, halves of names', () => {
    expect(read('Vorname;Nachname;Funktion\nMara;Lindqvist;CFO\n')).toMatchObject({
      ok: true,
      value: { people: [{ name: 'Mara Lindqvist', title: 'CFO' }] },
    });
    expect(read('Name\tJob title\nBo Lind\tHead of People\n')).toMatchObject({
      ok: true,
      value: { people: [{ title: 'Head of People' }] },
    });
  });

  it.each([
    ['no name', 'age,height\n1,2\n', { code: 'bad-shape', at: 'name' }],
    ['an empty name', 'name,title\nBo,CEO\n,CFO\n', { code: 'bad-line', line: 3, field: 'name' }],
    ['an open quote', 'name,title\n"Bo,CEO\n', { code: 'bad-line', line: 2, field: '' }],
    ['nobody', 'name,title\n', { code: 'nothing' }],
    ['a crowd', `name\n${'Bo\n'.repeat(5_001)}`, { code: 'too-many' }],
  ])('refuses a table with %s', (_, text, problem) => {
    expect(read(text)).toEqual({ ok: false, problem });
  });
});

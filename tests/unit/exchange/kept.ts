import fc from 'fast-check';
import { TABLES } from '@/lib/domain/base';
import type { KeptRows } from '@/lib/domain/kept';
import type { FileFormat, WriteContext } from '@/lib/exchange/formats/define-file-format';
import { examplePlan } from '../../fixtures/example-plan';
import { hostileStrings } from '../../fixtures/hostile-strings';
import { FIXTURE_NOW } from '../../fixtures/records';

export const context: WriteContext = {
  now: FIXTURE_NOW,
  say: (word) => word.toUpperCase(),
  sayKind: (kind) => kind,
};

/** The example plan as it would be handed to a writer. */
export const exampleKept = (): KeptRows => examplePlan(FIXTURE_NOW);

/** The same with one text in every place where somebody can write prose or a line. */
export const keptSaying = (text: string): KeptRows => {
  const kept = exampleKept();
  const put = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) return value.map((one) => put(one, name));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, put(inner, key)]),
      );
    return WRITTEN.has(name) && typeof value === 'string' ? text : value;
  };
  const rows = TABLES.map((table) => [table, put(kept[table], '')]);
  // The shape is that of `kept`; only texts are others.
  return Object.fromEntries(rows) as KeptRows;
};

const WRITTEN = new Set([
  'name',
  'title',
  'text',
  'value',
  'ownWords',
  'notes',
  'note',
  'exact',
  'opening',
  'vision',
  'headline',
  'how',
  'what',
  'currentState',
  'targetState',
  'situation',
  'result',
  'place',
  'label',
]);

/** `EXCHANGE_RUNS` asks for more. */
export const RUNS = Number(process.env['EXCHANGE_RUNS'] ?? 60);

export const written = (format: FileFormat, kept = exampleKept()) =>
  format.write?.(kept, context) ?? [];
export const textOf = (format: FileFormat, name: string, kept = exampleKept()) => {
  const file = written(format, kept).find((one) => one.name === name);
  if (!file) throw new Error(`no ${name}`);
  return file.text;
};
/** What a browser, a spreadsheet or a mail program might trip over. */
export const naughty = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ''),
  fc.constantFrom(...hostileStrings('http://127.0.0.1:1')),
  fc.constantFrom(
    '=1+1',
    '+cmd',
    '-2',
    '@SUM(A1)',
    '\t=1',
    ' =1',
    'a,b;c"d',
    'two\nlines',
    '# no',
    '1. no',
    '- no',
    '> no',
    '[[x|y]]',
    '---',
  ),
);

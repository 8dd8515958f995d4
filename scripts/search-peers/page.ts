/** Runs in the browser: every arm over the same words, in turns. */
import { flexsearch } from './arms/flexsearch.ts';
import { minisearch } from './arms/minisearch.ts';
import { orama } from './arms/orama.ts';
import { ours } from './arms/ours.ts';
import { plainScan } from './arms/plain-scan.ts';
import { documentsFrom } from './documents.ts';
import { makeQueries, QUERY_FORMS, type TypedQuery } from './queries.ts';
import { makeRows } from './records.ts';

const twin = { ...ours, name: 'Round Two, twice' };
const arms = [ours, twin, minisearch, flexsearch, orama, plainScan];

/** Questions of each form: beginnings, words, words with their company, misspelt ones. */
const OF_EACH = 25;

interface Built {
  name: string;
  search(words: string): readonly string[];
  buildMs: number;
  /** The longest stretch in which nothing else could have run. */
  longestMs: number;
}

let built: Built[] = [];
let queries: readonly TypedQuery[] = [];

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });

async function prepare(records: number): Promise<{ documents: number; megabytes: number }> {
  const rows = makeRows(records);
  const documents = documentsFrom(rows);
  queries = makeQueries(documents, OF_EACH);
  built = [];
  for (const arm of arms) {
    const began = performance.now();
    let turn = began;
    let longestMs = 0;
    const pause = async () => {
      longestMs = Math.max(longestMs, performance.now() - turn);
      await nextTurn();
      turn = performance.now();
    };
    const search = await arm.build({ rows, documents }, pause);
    longestMs = Math.max(longestMs, performance.now() - turn);
    built.push({ name: arm.name, search, buildMs: performance.now() - began, longestMs });
  }
  const letters = documents.reduce(
    (sum, { name, text, context }) => sum + name.length + text.length + context.length,
    0,
  );
  return { documents: documents.length, megabytes: letters / 1e6 };
}

/** How much of what is right stands among the best ten, by arm and form of question. */
function recall(): Record<string, Record<string, number>> {
  const shareOf = ({ search }: Built, { words, right }: TypedQuery) =>
    search(words).filter((id) => right.has(id)).length / Math.min(10, right.size);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const of = (arm: Built, form?: string) =>
    mean(queries.filter((one) => !form || one.form === form).map((one) => shareOf(arm, one)));
  return Object.fromEntries(
    built.map((arm) => {
      const forms = QUERY_FORMS.map((form) => [form, of(arm, form)] as const);
      return [arm.name, Object.fromEntries([...forms, ['all', of(arm)]])];
    }),
  );
}

const prefixesOf = ({ words }: TypedQuery): string[] =>
  Array.from({ length: words.length }, (_, at) => words.slice(0, at + 1)).filter(
    (typed) => !typed.endsWith(' '),
  );

/** Letters typed in one round: more of them and a busy machine changes its mind within it. */
const IN_A_ROUND = 300;

/** One round: letters of all questions in every arm, other ones in the next; milliseconds of each. */
function round(number: number): Record<string, number[]> {
  const times: Record<string, number[]> = Object.fromEntries(built.map(({ name }) => [name, []]));
  const letters = queries.flatMap(prefixesOf);
  const step = Math.max(1, Math.floor(letters.length / IN_A_ROUND));
  const now = letters.filter((_, at) => at % step === number % step);
  for (const typed of now)
    for (const { name, search } of number % 2 === 0 ? built : built.toReversed()) {
      const began = performance.now();
      search(typed);
      times[name]?.push(performance.now() - began);
    }
  return times;
}

const builds = () => built.map(({ name, buildMs, longestMs }) => ({ name, buildMs, longestMs }));
/** What the whole path is asked, letter by letter. */
const typed = () => queries.flatMap(prefixesOf);

export const bench = { prepare, recall, round, builds, typed };
Object.assign(globalThis, { bench });

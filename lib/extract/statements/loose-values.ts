import type { Line } from '../page/line';
import type { Member, Series } from '../page/series';
import { countWords } from '../page/text';
import { inlineLabelOf } from './inline-label';

/** Rows of values that do not look like a series of names, read only where a label says "values". */

const VALUES_MIN = 2;
const VALUES_MAX = 12;
const NAME_WORDS_MAX = 4;
const REST_WORDS_MIN = 3;
const SENTENCE_WORDS_MIN = 3;
const SENTENCE_WORDS_MAX = 30;

const toSeries = (members: Member[], shape: Series['shape']): Series | null =>
  members.length >= VALUES_MIN && members.length <= VALUES_MAX
    ? { shape, members, described: 1, filled: 1, isNested: false }
    : null;

/** The first lines in a row that a test holds for. */
const firstRun = (section: readonly Line[], holds: (line: Line) => boolean): Line[] => {
  const start = section.findIndex(holds);
  if (start < 0) return [];
  const rest = section.slice(start);
  const end = rest.findIndex((line) => !holds(line));
  return end < 0 ? rest : rest.slice(0, end);
};

const memberOf = (line: Line): Member | null => {
  const parts = line.isHeading ? null : inlineLabelOf(line);
  if (!parts?.isSetOff || countWords(parts.label) > NAME_WORDS_MAX) return null;
  if (countWords(parts.rest) < REST_WORDS_MIN) return null;
  return { line, name: parts.label, description: parts.rest };
};

/** "Courage: we say what we think", a paragraph each. */
export const setOffValues = (section: readonly Line[]): Series | null => {
  const run = firstRun(section, (line) => memberOf(line) !== null);
  return toSeries(
    run.map(memberOf).filter((member) => member !== null),
    'lead',
  );
};

const isEntry = (line: Line): boolean =>
  (line.box.tag === 'LI' || line.box.parent?.tag === 'LI') &&
  !line.isHeading &&
  line.href === null &&
  line.words >= SENTENCE_WORDS_MIN &&
  line.words <= SENTENCE_WORDS_MAX;

/** A list whose entries are sentences: each is the value and its name at once. */
export const listedSentences = (section: readonly Line[]): Series | null =>
  toSeries(
    firstRun(section, isEntry).map((line) => ({
      line,
      name: line.text.replace(/[.;,]$/, ''),
      description: null,
    })),
    'listed',
  );

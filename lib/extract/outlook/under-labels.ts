import type { Confidence } from '@/lib/domain/base';
import type { Sighting } from '../define-rule';
import { isCall } from '../lexicon/not-a-name';
import { isElsewhere } from '../offers/page-topic';
import type { Line } from '../page/line';
import { oncePerPage } from '../page/once-per-page';
import type { Page } from '../page/page';
import { isContent, sectionBelow } from '../page/section';
import { seriesIn } from '../page/series';
import { cutText, foldText } from '../page/text';
import { isStatementLong } from '../statements/choose-sentence';
import { labelOf } from '../statements/labels';
import { isOfToday } from './in-prose';
import { type OutlookKind, outlookOf } from './labels';

interface Told {
  kind: OutlookKind;
  text: string;
  at: Line;
  confidence: Confidence;
}

const LABEL_WORDS_MAX = 8;
const PARTS_MAX = 8;
/** More than this under one heading is a catalogue. */
const ENTRIES_MAX = 10;
const STATEMENTS_MAX = 3;
const STATEMENT_LENGTH_MAX = 500;

/** Names of several like things: of projects and markets there are names, of goals sentences. */
const isNamed = (kind: OutlookKind): boolean => kind === 'project' || kind === 'market';

const isEntryName = (name: string, line: Line): boolean => {
  const folded = foldText(name);
  return /\p{L}{3}/u.test(name) && !/[?!@©|]/.test(name) && !isCall(folded) && !(line.href === '#');
};

const entriesOf = (kind: OutlookKind, section: readonly Line[], confidence: Confidence): Told[] => {
  const series = seriesIn(section, isEntryName).find(
    ({ members, isNested, shape, described }) =>
      !isNested &&
      members.length <= ENTRIES_MAX &&
      (shape !== 'line' || described > 0.5 || members.length >= 3),
  );
  return (series?.members ?? []).map(({ line, name, description }) =>
    isNamed(kind)
      ? { kind, text: name, at: line, confidence }
      : {
          kind,
          text: description === null ? name : `${name}: ${description}`,
          at: line,
          confidence,
        },
  );
};

const isStatement = (line: Line): boolean =>
  !line.isHeading && !line.isLink && isStatementLong(line.text);

const isElsewhen = (kind: OutlookKind, line: Line): boolean =>
  kind === 'target-state' && isOfToday(line.folded);

const statementsOf = (
  kind: OutlookKind,
  section: readonly Line[],
  confidence: Confidence,
): Told[] => {
  const opener = section.findIndex((line) => line.level > 0);
  const own = opener < 0 ? section : section.slice(0, opener);
  return own
    .filter((line) => isStatement(line) && !isElsewhen(kind, line))
    .slice(0, STATEMENTS_MAX)
    .map((line) => ({
      kind,
      text: cutText(line.text, STATEMENT_LENGTH_MAX),
      at: line,
      confidence,
    }));
};

const partOf = (page: Page, label: Line): Line[] => {
  const section = sectionBelow(page, label);
  const end = section.findIndex(
    (line) => line.isHeading && (labelOf(line.folded) ?? outlookOf(line.folded)) !== null,
  );
  return end < 0 ? section : section.slice(0, end);
};

const readParts = (page: Page): readonly Told[] => {
  if (isElsewhere(page)) return [];
  const company = foldText(page.company ?? '');
  const told: Told[] = [];
  let parts = 0;
  for (const line of page.lines) {
    if (!line.isHeading || line.words > LABEL_WORDS_MAX || !isContent(line)) continue;
    const label = outlookOf(line.folded, company);
    // "Where we are going" announces a vision, and is read as one.
    if (!label || labelOf(line.folded, company) !== null) continue;
    parts += 1;
    if (parts > PARTS_MAX) break;
    const { kind, isSure } = label;
    const section = partOf(page, line);
    const confidence = isSure ? 'medium' : 'low';
    const entries = entriesOf(kind, section, confidence);
    told.push(
      ...(entries.length > 0 || isNamed(kind) ? entries : statementsOf(kind, section, confidence)),
    );
  }
  return told;
};

const allTold = oncePerPage(readParts);

/** What stands below a heading of this kind. */
export const readOutlook = (kind: OutlookKind) =>
  function* (page: Page): Generator<Sighting> {
    for (const { text, at, confidence, ...told } of allTold(page))
      if (told.kind === kind) yield { fields: { text }, at, confidence };
  };

import type { Confidence } from '@/lib/domain/base';
import type { Candidate, ReadKind } from '@/lib/domain/candidate';
import type { Box, Line } from './page/line';
import type { Page } from './page/page';

/** What a rule saw. The runner adds quote, address, time and rule id. */
export interface Sighting {
  fields: {
    /** The statement; for a leader the name, for a product its name. */
    text: string;
    /** For a leader the title, for a product one line of description. */
    value?: string | undefined;
  };
  /** Date the page gives the statement: `2026`, `2026-03` or `2026-03-09`. */
  asOf?: string | undefined;
  /** Where it stands: a line, the box of a picture, or null for what is not in the page's text. */
  at: Line | Box | null;
  /** The last line it stands in, where it is more than one: "1,200" and below it "employees". */
  through?: Line | undefined;
  /** `high` and `medium` are ticked for the person, `low` is only offered. */
  confidence: Confidence;
  /** Which part of a JSON-LD block says so. */
  jsonPath?: string;
}

export interface Rule<K extends ReadKind = ReadKind> {
  /** Equals the file's path below `rules/`. */
  id: `${K}/${string}`;
  kind: K;
  /** What it reads from; `html` unless told. */
  reader?: Candidate['reader'];
  read(page: Page): Iterable<Sighting>;
}

/** One way of reading one kind from any site. */
export const defineRule = <K extends ReadKind>(rule: Rule<K>): Rule<K> => rule;

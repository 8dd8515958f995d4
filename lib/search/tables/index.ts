import type { TableName } from '@/lib/domain/base';
import { accomplishments } from './accomplishments';
import { clips } from './clips';
import { companies } from './companies';
import type { Searchable } from './define-searchable';
import { findings } from './findings';
import { introductions } from './introductions';
import { keyPoints } from './key-points';
import { links } from './links';
import { objectives } from './objectives';
import { obstacles } from './obstacles';
import { opportunities } from './opportunities';
import { participants } from './participants';
import { people } from './people';
import { proposals } from './proposals';
import { questions } from './questions';
import { rehearsals } from './rehearsals';
import { rounds } from './rounds';

/** In the order in which they are read: names first, so that they are found while the rest warms up. */
export const searchables: readonly Searchable[] = [
  companies,
  opportunities,
  people,
  proposals,
  accomplishments,
  findings,
  questions,
  objectives,
  obstacles,
  keyPoints,
  introductions,
  rounds,
  participants,
  links,
  rehearsals,
  clips,
];

const byTable = new Map(searchables.map((searchable) => [searchable.table, searchable]));

/** How the rows of a table are found; undefined where nothing in them is words. */
export const searchableOf = (table: TableName): Searchable | undefined => byTable.get(table);

import * as z from 'zod/mini';
import { Id, PROSE_MAX, TABLES } from './base';

/** What can be looked for, in the order in which the kinds are offered. */
export const SEARCH_KINDS = [
  'company',
  'role',
  'person',
  'finding',
  'clip',
  'note',
  'proposal',
  'story',
  'question',
  'objective',
  'obstacle',
  'key-point',
  'introduction',
] as const;
export const SearchKind = z.enum(SEARCH_KINDS);
export type SearchKind = z.infer<typeof SearchKind>;

/** More than anybody types; what is pasted beyond it is left out. */
export const SEARCH_WORDS_MAX = 200;

export const SearchQuery = z.object({
  words: z.string().check(z.maxLength(SEARCH_WORDS_MAX)),
  /** Only of this kind. */
  kind: z.optional(SearchKind),
  /** Only of this company. */
  companyId: z.optional(Id),
});
export type SearchQuery = z.infer<typeof SearchQuery>;

/** A stretch of a text, in UTF-16 code units; the end is not part of it. */
const Stretch = z.object({ start: z.int(), end: z.int() });

/** A text with what matches in it. */
export const MarkedText = z.object({
  text: z.string().check(z.maxLength(PROSE_MAX)),
  marks: z.array(Stretch),
});
export type MarkedText = z.infer<typeof MarkedText>;

export const SearchHit = z.object({
  table: z.enum(TABLES),
  id: Id,
  kind: SearchKind,
  /** Absent where the record is nobody's, as a story is. */
  company: z.optional(z.object({ id: Id, name: z.string() })),
  /** The record that is opened for it: itself, or for a note what it is a note on. */
  at: z.object({ table: z.enum(TABLES), id: Id }),
  title: MarkedText,
  /** Where else it matches; absent where only the title does. */
  excerpt: z.optional(MarkedText),
});
export type SearchHit = z.infer<typeof SearchHit>;

export const SearchResults = z.object({
  /** The best first. */
  hits: z.array(SearchHit),
  /** How many match of each kind, those that are not among the hits included. */
  counts: z.partialRecord(SearchKind, z.int()),
});
export type SearchResults = z.infer<typeof SearchResults>;

export const NO_RESULTS: SearchResults = { hits: [], counts: {} };

/** What a page asks the search worker; `null` once nothing is asked any more. */
export const SearchRequest = z.object({ serial: z.int(), query: z.nullable(SearchQuery) });
export type SearchRequest = z.infer<typeof SearchRequest>;

/** What the worker says. There may be several for one request: the last one counts. */
export const SearchReply = z.object({
  serial: z.int(),
  /** `warming`: found in what has been read so far. `failed`: the database does not answer. */
  state: z.enum(['warming', 'ready', 'failed']),
  results: SearchResults,
});
export type SearchReply = z.infer<typeof SearchReply>;
/** What is known of a question's answer at one moment. */
export type SearchAnswer = Omit<SearchReply, 'serial'>;

import type { TextSelector } from './clip';

/** Somebody out of an address book or a table. */
export interface BroughtPerson {
  name: string;
  title?: string;
  urls: string[];
}

/** A quote out of a collection of annotations. */
export interface BroughtQuote {
  url: string;
  pageTitle?: string;
  selector: TextSelector;
  note?: string;
  /** When it was taken, UTC milliseconds. */
  at?: number;
}

/** What a file that is no backup brings. */
export type Brought =
  | { kind: 'people'; people: BroughtPerson[] }
  | { kind: 'quotes'; quotes: BroughtQuote[] };

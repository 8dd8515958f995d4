import type { Brought } from '@/lib/domain/brought';
import type { FileProblem } from '@/lib/domain/file-problem';
import type { FindingKind } from '@/lib/domain/finding';
import type { KeptRows } from '@/lib/domain/kept';
import type { Result } from '@/lib/domain/result';
import type { MarkdownWord } from '../markdown-words';

/** A file as it was chosen, its text unpacked. */
export interface InFile {
  name: string;
  text: string;
}

/** One file that is handed over. */
export interface OutFile {
  /** With its ending; of several of one format each has another. */
  name: string;
  /** Media type. */
  type: string;
  text: string;
}

/** What a writer is told beside the records. */
export interface WriteContext {
  /** UTC milliseconds. */
  now: number;
  /** Headings in the person's language. */
  say(word: MarkdownWord): string;
  sayKind(kind: FindingKind): string;
}

/** One way in which records leave, or come. A format that can do only one leaves the other out. */
export interface FileFormat {
  /** The file's name. */
  id: string;
  write?(kept: KeptRows, context: WriteContext): OutFile[];
  recognises?(file: InFile): boolean;
  read?(file: InFile): Result<Brought, FileProblem>;
}

export const defineFileFormat = (format: FileFormat): FileFormat => format;

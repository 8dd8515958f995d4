/**
 * How a fact is cited in prose: `[[id of the finding|the words that stand there]]`, plain text that
 * survives edits, copies and merges. Words never hold a bracket or a bar.
 */
const CITATION = /\[\[([\w-]{1,64})\|([^[\]|\n]*)\]\]/g;

export interface Citation {
  findingId: string;
  words: string;
}

/** A part of a text: words, or a fact that is cited there. */
export type CitedPart = string | Citation;

/** The text apart into words and citations, in order; nothing is lost. */
export const citedParts = (text: string): CitedPart[] => {
  const parts: CitedPart[] = [];
  let end = 0;
  for (const found of text.matchAll(CITATION)) {
    if (found.index > end) parts.push(text.slice(end, found.index));
    parts.push({ findingId: found[1] ?? '', words: found[2] ?? '' });
    end = found.index + found[0].length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
};

/** The text as it is said aloud: of a citation only its words. */
export const withoutCitations = (text: string): string => text.replace(CITATION, '$2');

const RAW_OPEN = /\[\[([^[\]|\n]*)\]\]/g;

/** What the person edits: `[[words]]`, without ids. A citation of what is gone is its words only. */
export const editedForm = (text: string, isGone: (findingId: string) => boolean = () => false) =>
  text.replace(CITATION, (_, id: string, words: string) => (isGone(id) ? words : `[[${words}]]`));

/**
 * What is stored for an edited text, given the citations that were in it. Words tell which is which;
 * where they have been edited, the order does. Brackets that cite nothing stay as they were typed.
 */
export const storedForm = (edited: string, before: readonly Citation[]): string => {
  const found = [...edited.matchAll(RAW_OPEN)].map(([, words = '']) => words);
  const left = [...before];
  const byWords = found.map((words) => {
    const at = left.findIndex((citation) => citation.words === words);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  });
  let index = 0;
  return edited.replace(RAW_OPEN, (typed, words: string) => {
    const edits = found.length === before.length;
    const citation = byWords[index] ?? (edits ? left.shift() : undefined);
    index += 1;
    return citation ? `[[${citation.findingId}|${words}]]` : typed;
  });
};

export const citationsIn = (text: string): Citation[] =>
  citedParts(text).filter((part) => typeof part !== 'string');

/** The words after a `[[` that the caret stands behind, still open; null where there is none. */
export const openCitation = (
  text: string,
  caret: number,
): { start: number; words: string } | null => {
  const start = text.lastIndexOf('[[', caret - 2);
  if (start < 0) return null;
  const words = text.slice(start + 2, caret);
  return /[[\]|\n]/.test(words) || words.length > 80 ? null : { start, words };
};

/** A cited fact is a label in a sentence, not a quotation. */
const CITED_CHARACTERS = 60;

/** The words by which a finding is cited: short, and without what would end the citation. */
export const wordsToCite = (text: string): string => {
  const words = text.replace(/[[\]|\s]+/g, ' ').trim();
  if (words.length <= CITED_CHARACTERS) return words;
  const cut = words.slice(0, CITED_CHARACTERS);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), CITED_CHARACTERS / 2)).trimEnd()}…`;
};

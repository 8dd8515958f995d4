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

/** What is stored where somebody cites a finding. */
export const citationOf = ({ findingId, words }: Citation): string =>
  `[[${findingId}|${words.replace(/[[\]|\s]+/g, ' ').trim()}]]`;

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

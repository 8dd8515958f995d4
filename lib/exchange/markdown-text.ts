/** Signs that mean something to a reader of Markdown wherever they stand. */
const SIGNS = /[\\`*_{}[\]<>&|~$]/g;
/** What begins a heading, a list, a rule or a quote at the start of a line. */
const OPENERS = /^(\s*)([#+=-]|\d+(?=[.)]))/;
const CONTROLS = /[\p{Cc}\p{Cs}]/gu;

/** One line that reads as it was written, whatever signs are in it. */
export const markdownLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(CONTROLS, '')
    .replace(SIGNS, '\\$&')
    .replace(OPENERS, (_, blank: string, sign: string) =>
      /\d/.test(sign) ? `${blank}${sign}\\` : `${blank}\\${sign}`,
    );

/** Prose as paragraphs of its own, line breaks kept. */
export const markdownProse = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(markdownLine)
    .join('\n')
    .replace(/\n{2,}/g, '\n\n')
    .replace(/([^\n])\n(?=[^\n])/g, '$1\\\n')
    .trim();

/** An address that cannot end its own brackets. */
export const markdownLink = (words: string, url: string): string =>
  `[${markdownLine(words)}](<${url.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;

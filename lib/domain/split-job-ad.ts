import { LINE_MAX } from './base';
import { foldText, foldWords } from './fold';
import { type AdSection, adSectionOf, saysWelcome } from './job-ad-headings';
import type { Requirement } from './opportunity';
import { splitSentences } from './sentences';

/** A line of a job ad that asks for something. */
export type AdLine = Pick<Requirement, 'text' | 'kind'>;

const BULLET = /^\s*(?:[•·▪◦‣●■○►➤✓✔*–—-]|\d{1,2}[.)])\s+/;
/** A paragraph is cut into its sentences. */
const PARAGRAPH = 200;
/** Without any heading, a line as long as this is prose, not a requirement. */
const SHORT = 160;
/** Far more than any ad asks for. */
const LINES_MAX = 100;

interface Section {
  kind: AdSection | null;
  lines: { text: string; bullet: boolean }[];
}

/** "Requirements: five years of Go" is a heading and a line in one. */
const headingIn = (line: string): { kind: AdSection; rest: string } | null => {
  const whole = adSectionOf(line.replace(/[:：?\s]+$/, ''));
  if (whole) return { kind: whole, rest: '' };
  const [, before = '', rest = ''] = /^([^:]{3,60}):\s+(.+)$/.exec(line) ?? [];
  const kind = before ? adSectionOf(before) : null;
  return kind ? { kind, rest } : null;
};

const sectionsOf = (text: string): Section[] => {
  const sections: Section[] = [{ kind: null, lines: [] }];
  for (const raw of text.split('\n')) {
    const bullet = BULLET.test(raw);
    const line = raw.replace(BULLET, '').replace(/\s+/g, ' ').trim();
    if (!/[\p{L}\p{N}]/u.test(line)) continue;
    const heading = bullet ? null : headingIn(line.replace(/^#+\s*|\*\*/g, ''));
    if (heading) sections.push({ kind: heading.kind, lines: [] });
    const said = heading ? heading.rest : line;
    if (said !== '') sections.at(-1)?.lines.push({ text: said, bullet });
  }
  return sections;
};

const sentencesIn = (line: string): string[] =>
  line.length <= PARAGRAPH
    ? [line]
    : splitSentences(line).map(({ start, end }) => line.slice(start, end));

/** A line that ends in a colon announces others. */
const isAnnouncement = (line: string): boolean => /[:：]$/.test(line);

const linesOf = ({ kind, lines }: Section): AdLine[] => {
  if (kind === null || kind === 'other') return [];
  return lines
    .filter(({ text }) => !isAnnouncement(text))
    .flatMap(({ text }) => sentencesIn(text))
    .map((text) => {
      const welcome = kind === 'must' && saysWelcome(foldText(text));
      return { text: text.slice(0, LINE_MAX), kind: welcome ? 'nice' : kind };
    });
};

/** Only the lines were pasted: what is a bullet, or else whatever is short. */
const withoutHeadings = (sections: readonly Section[]): AdLine[] => {
  const lines = sections.flatMap((section) => section.lines);
  const bullets = lines.filter(({ bullet }) => bullet);
  const asked = bullets.length > 0 ? bullets : lines.filter(({ text }) => text.length <= SHORT);
  return linesOf({ kind: 'must', lines: asked });
};

const once = (lines: readonly AdLine[]): AdLine[] => {
  const seen = new Set<string>();
  return lines.filter(({ text }) => {
    const key = foldWords(text);
    return key !== '' && !seen.has(key) && seen.add(key);
  });
};

/**
 * What a job ad asks for, line by line, by its headings in English, German, French and Spanish.
 * What the employer says of itself and of what it offers is left out. Nothing is kept by this: the
 * person looks through the lines first.
 */
export const splitJobAd = (text: string): AdLine[] => {
  const sections = sectionsOf(text);
  const known = sections.some(({ kind }) => kind !== null);
  const lines = known ? sections.flatMap(linesOf) : withoutHeadings(sections);
  return once(lines).slice(0, LINES_MAX);
};

import type { JobAd } from '@/lib/domain/job-ad';
import type { PageCopy } from '@/lib/domain/page-copy';
import { isLdType, type LdNode, ldProse, ldText, readJsonLd } from './page/json-ld';
import { cutText } from './page/text';

const TEXT_MAX = 100_000;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  bull: '•',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
};

const withoutEntities = (html: string): string =>
  html.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
    if (!Number.isNaN(code)) return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    return ENTITIES[String(name).toLowerCase()] ?? whole;
  });

/** The lines of a description written in HTML, which many sites escape once more. */
export const linesOfHtml = (html: string): string => {
  const markup = /&lt;(?:p|ul|li|br|div|h\d|strong)\b/i.test(html) ? withoutEntities(html) : html;
  return withoutEntities(
    markup
      .replace(/<li\b[^<>]{0,2000}>/gi, '\n• ')
      .replace(/<\/?(?:p|div|ul|ol|br|h[1-6]|section|tr)\b[^<>]{0,2000}>/gi, '\n')
      .replace(/<[a-z/!][^<>]{0,2000}>/gi, ''),
  )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
};

/** Properties that ask for something, under headings that say so. */
const PARTS = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Qualifications'],
  ['skills', 'Skills'],
  ['experienceRequirements', 'Experience'],
  ['educationRequirements', 'Education'],
] as const;

const textOf = (posting: LdNode): string => {
  const parts = PARTS.flatMap(([key, heading]) => {
    const said = ldProse(posting, key);
    return said ? [`${heading}\n${linesOfHtml(said)}`] : [];
  });
  const description = ldProse(posting, 'description');
  return [...(description ? [linesOfHtml(description)] : []), ...parts].join('\n');
};

/** The lines of the page itself, but for its menus and what stands at its foot. */
const visibleText = ({ lines, marks }: PageCopy): string =>
  lines
    .filter((line) => !line.hidden)
    .filter((line) =>
      line.marks.every((at) => !/^(?:nav|header|footer|aside)$/.test(marks[at]?.zone ?? '')),
    )
    .map(({ text }) => text)
    .join('\n');

/** The job ad a page shows: what it tells machines first, else its own lines. */
export const readJobAd = (copy: PageCopy, now: number): JobAd => {
  const { nodes } = readJsonLd(copy.structured);
  const posting = nodes.find((node) => isLdType(node, /^JobPosting$/));
  const told = posting ? textOf(posting) : '';
  const roleTitle = posting && ldText(posting, 'title');
  return {
    url: copy.url,
    canonicalUrl: copy.canonicalUrl,
    title: copy.title,
    ...(copy.lang && { lang: copy.lang }),
    readAt: now,
    ...(roleTitle && { roleTitle: cutText(roleTitle, 1_000) }),
    text: (told || visibleText(copy)).slice(0, TEXT_MAX),
    reader: told ? 'jsonld' : 'html',
  };
};

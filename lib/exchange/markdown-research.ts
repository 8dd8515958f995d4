import type { Clip } from '@/lib/domain/clip';
import type { Finding } from '@/lib/domain/finding';
import { FINDING_KINDS } from '@/lib/domain/findings';
import type { WriteContext } from './formats/define-file-format';
import { markdownLine, markdownLink, markdownProse } from './markdown-text';

type Words = Pick<WriteContext, 'say' | 'sayKind'>;

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

const sourceOf = (clip: Clip): string => {
  const words = clip.title || clip.origin || clip.url;
  const where = clip.url === '' ? markdownLine(words) : markdownLink(words, clip.url);
  return `${where}, ${dayOf(clip.capturedAt)}`;
};

const quoteOf = (clip: Clip): string[] => [
  ...markdownProse(clip.selector.exact)
    .split('\n')
    .map((line) => `  > ${line}`),
  '  >',
  `  > — ${sourceOf(clip)}`,
  ...(clip.note ? ['', `  ${markdownLine(clip.note)}`] : []),
];

const findingOf = (finding: Finding, clips: readonly Clip[], { say }: Words): string => {
  const { text, value, ownWords, asOf, tags = [] } = finding;
  const detail = value ? ` — ${markdownLine(value)}` : '';
  const labels = tags.length > 0 ? ` (${tags.map(markdownLine).join(', ')})` : '';
  return [
    `- ${markdownLine(text)}${detail}${labels}`,
    ...(ownWords ? ['', `  ${say('ownWords')}: ${markdownLine(ownWords)}`] : []),
    ...(asOf ? ['', `  ${say('asOf')}: ${markdownLine(asOf)}`] : []),
    ...clips.flatMap((clip) => ['', ...quoteOf(clip)]),
  ].join('\n');
};

/** What is known of a company, by kind, each with its quotes and where they stand. */
export const researchSections = (
  findings: readonly Finding[],
  clips: readonly Clip[],
  words: Words,
): string[] => {
  const byId = new Map(clips.map((clip) => [clip.id, clip]));
  return FINDING_KINDS.flatMap((kind) => {
    const own = findings.filter(
      (finding) => finding.kind === kind && finding.status !== 'rejected',
    );
    if (own.length === 0) return [];
    const lines = own.map((finding) =>
      findingOf(
        finding,
        finding.clipIds.flatMap((id) => byId.get(id) ?? []),
        words,
      ),
    );
    return [`### ${words.sayKind(kind)}`, lines.join('\n')];
  });
};

import { type ImportedStory, importedStory } from '@/lib/domain/imported-story';
import { JsonResume } from '@/lib/domain/json-resume';
import { monthOf } from '@/lib/domain/month-of';
import { fail, ok, type Result } from '@/lib/domain/result';

/** A résumé is a few kB. */
export const RESUME_MAX = 1_000_000;

export type ResumeProblem =
  | { code: 'too-large' }
  /** No JSON; where it breaks, if the browser says. */
  | { code: 'broken'; line?: number }
  /** JSON, but not in the shape of a résumé, and where: `work[2].highlights`. */
  | { code: 'shape'; at: string }
  /** A résumé that tells of nothing done. */
  | { code: 'nothing' };

/** Chromium says the position, Firefox the line. */
const lineOf = (text: string, cause: unknown): number | undefined => {
  const said = cause instanceof Error ? cause.message : '';
  const line = /line (\d+)/.exec(said)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(said)?.[1];
  return position ? text.slice(0, Number(position)).split('\n').length : undefined;
};

const parse = (text: string): Result<unknown, ResumeProblem> => {
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (cause) {
    const line = lineOf(text, cause);
    return fail({ code: 'broken', ...(line !== undefined && { line }) });
  }
};

/** `work[2].highlights`, as somebody would look for it in the file. */
const pathWords = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

type Held = string | null | undefined;
const said = (text: Held): string | undefined => text?.trim() || undefined;

const datesOf = ({ startDate, endDate }: { startDate?: Held; endDate?: Held }) => {
  const [startedOn, endedOn] = [monthOf(startDate ?? ''), monthOf(endDate ?? '')];
  return { ...(startedOn && { startedOn }), ...(endedOn && { endedOn }) };
};

interface Part {
  startDate?: Held;
  endDate?: Held;
  highlights?: readonly string[] | null | undefined;
}

const storiesOf = (part: Part, employer: Held, role: Held): ImportedStory[] => {
  const where = {
    ...datesOf(part),
    ...(said(employer) && { employer: said(employer) ?? '' }),
    ...(said(role) && { role: said(role) ?? '' }),
  };
  return (part.highlights ?? [])
    .filter((line) => line.trim() !== '')
    .map((line) => importedStory(line, where));
};

const awardsOf = ({ awards }: JsonResume): ImportedStory[] =>
  (awards ?? []).flatMap(({ title, date, awarder, summary }) => {
    const line = said(title);
    const endedOn = monthOf(date ?? '');
    const [employer, result] = [said(awarder), said(summary)];
    const where = {
      ...(endedOn && { endedOn }),
      ...(employer && { employer }),
      ...(result && { result }),
    };
    return line ? [importedStory(line, where)] : [];
  });

const read = (resume: JsonResume): ImportedStory[] => [
  ...(resume.work ?? []).flatMap((one) => storiesOf(one, one.name ?? one.company, one.position)),
  ...(resume.projects ?? []).flatMap((one) => storiesOf(one, one.entity ?? one.name, null)),
  ...(resume.volunteer ?? []).flatMap((one) => storiesOf(one, one.organization, one.position)),
  ...awardsOf(resume),
];

/** The accomplishments a JSON Resume tells of. All of it is read, or nothing, and why. */
export const readJsonResume = (text: string): Result<ImportedStory[], ResumeProblem> => {
  if (text.length > RESUME_MAX) return fail({ code: 'too-large' });
  const json = parse(text);
  if (!json.ok) return json;
  const parsed = JsonResume.safeParse(json.value);
  if (!parsed.success)
    return fail({ code: 'shape', at: pathWords(parsed.error.issues[0]?.path ?? []) });
  const stories = new Map(read(parsed.data).map((story) => [story.importKey, story]));
  return stories.size > 0 ? ok([...stories.values()]) : fail({ code: 'nothing' });
};

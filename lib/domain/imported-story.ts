import type { Accomplishment } from './accomplishment';
import { LINE_MAX } from './base';
import { textHash } from './ids';

/** A story as a résumé tells it: one line, and where and when it was. */
export type ImportedStory = { importKey: string } & Pick<
  Accomplishment,
  'title' | 'employer' | 'role' | 'startedOn' | 'endedOn' | 'result'
>;

type Told = Omit<ImportedStory, 'importKey'>;

/** One line of at most what a line may hold. What is longer is kept whole, as the result. */
const ofLine = (text: string): Pick<Told, 'title' | 'result'> => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= LINE_MAX
    ? { title: line }
    : { title: line.slice(0, LINE_MAX), result: line };
};

const cut = (text: string | undefined): string | undefined =>
  text?.replace(/\s+/g, ' ').trim().slice(0, LINE_MAX) || undefined;

/** Known again by employer and words, wherever it is read from: imported twice it is one. */
export const importedStory = (text: string, where: Omit<Told, 'title'> = {}): ImportedStory => {
  const [employer, role] = [cut(where.employer), cut(where.role)];
  const { startedOn, endedOn } = where;
  const line = ofLine(text);
  return {
    ...(where.result && { result: where.result }),
    ...line,
    ...(employer && { employer }),
    ...(role && { role }),
    ...(startedOn && { startedOn }),
    ...(endedOn && { endedOn }),
    importKey: textHash(`${employer ?? ''}\n${line.result ?? line.title}`),
  };
};

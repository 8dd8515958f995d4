import type { Introduction } from './introduction';

type Planned = Pick<
  Introduction,
  'how' | 'byDay' | 'firstSentence' | 'learn' | 'bringAccomplishmentId'
>;

const says = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

/**
 * Whether an introduction could be made tomorrow: a first sentence, something to learn, something to
 * bring and a day. `missing` is a name and nothing else.
 */
export const introductionMark = (one: Planned): 'there' | 'weak' | 'missing' => {
  const parts = [
    says(one.firstSentence),
    says(one.learn),
    one.bringAccomplishmentId !== undefined,
    one.byDay !== undefined,
  ];
  if (parts.every(Boolean)) return 'there';
  return parts.some(Boolean) || says(one.how) ? 'weak' : 'missing';
};

/** How far meeting somebody is planned; nothing planned is missing. */
export const markOfPerson = (
  introductions: readonly Introduction[],
  personId: string,
): ReturnType<typeof introductionMark> => {
  const planned = introductions.find((one) => one.personId === personId);
  return planned ? introductionMark(planned) : 'missing';
};

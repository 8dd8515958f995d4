import { isSettled } from './debrief';
import type { Stretch } from './noted-text';
import type { NoteLink, Participant } from './participant';
import type { Plan } from './plan';
import { splitSentences } from './sentences';

/** A sentence of somebody's notes and what became of it; no links where nothing did yet. */
export interface NoteSentence extends Stretch {
  text: string;
  links: NoteLink[];
}

const overlap = (one: Stretch, other: Stretch): boolean =>
  one.start < other.end && other.start < one.end;

/** The notes of one seat, sentence by sentence. One line that became a record settles all it says. */
export const sentencesOf = (
  plan: Pick<Plan, 'keyPoints' | 'objectives' | 'obstacles' | 'questions' | 'rounds'>,
  { notes = '', noteLinks }: Pick<Participant, 'notes' | 'noteLinks'>,
): NoteSentence[] => {
  const settled = noteLinks.filter((link) => isSettled(plan, link));
  return splitSentences(notes).map((place) => ({
    ...place,
    text: notes.slice(place.start, place.end),
    links: settled.filter((link) => overlap(place, link)),
  }));
};

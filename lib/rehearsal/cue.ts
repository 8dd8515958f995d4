import type { Accomplishment } from '@/lib/domain/accomplishment';
import type { KeyPoint } from '@/lib/domain/key-point';
import type { Participant } from '@/lib/domain/participant';
import type { Plan } from '@/lib/domain/plan';
import type { Proposal } from '@/lib/domain/proposal';
import type { Rehearsal } from '@/lib/domain/rehearsal';
import type { Taught } from '@/lib/domain/taught';

export type Subject = Rehearsal['subject'];

/** In the order in which they are said. */
export const SUBJECTS = [
  'opening',
  'proposal',
  'story',
  'question',
  'teach-back',
] as const satisfies readonly Subject[];

/** What is looked at once it has been said. */
export type CueSource =
  | { subject: 'opening' | 'proposal'; proposal: Proposal }
  | { subject: 'story'; story: Accomplishment; answers: KeyPoint[] }
  | { subject: 'question'; keyPoint: KeyPoint; stories: Accomplishment[] }
  | { subject: 'question'; seat: Participant }
  | { subject: 'teach-back'; taught: Taught };

/** Something to say aloud. */
export interface Cue {
  subject: Subject;
  subjectId: string;
  /** All that is shown before it is said. */
  line: string;
  /** Whom it is for; nobody in particular where it is empty. */
  personIds: readonly string[];
  /** How much harder it is than its equals; 1 as a rule. */
  stress: number;
  source: CueSource;
}

/** What it is known by in routes and in the log. */
export const cueKey = ({ subject, subjectId }: Pick<Cue, 'subject' | 'subjectId'>): string =>
  `${subject}:${subjectId}`;

/** What cues are made of. */
export interface RehearsalGround {
  plan: Plan;
  taught: readonly Taught[];
  /** Everything that was said so far. */
  log: readonly Rehearsal[];
}

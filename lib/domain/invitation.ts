import type { InterviewRound } from './interview-round';
import type { PersonLine } from './person-line';

/** Somebody an invitation names. */
export interface InvitedPerson extends Omit<PersonLine, 'name'> {
  /** Empty where the invitation has an address only. */
  name: string;
  /** Shown so that the person knows who is meant; never stored. */
  address?: string;
  /** Sent the invitation: often somebody from HR. */
  sentIt: boolean;
  /** Their address is unlike the others': perhaps the person who was invited. */
  perhapsYou: boolean;
}

/** What an invitation lists that is nobody to meet. */
export interface LeftOut {
  name: string;
  why: 'room' | 'group' | 'declined';
}

/** One interview as an invitation states it. Nothing of it is stored before the person keeps it. */
export interface Invitation
  extends Pick<
    InterviewRound,
    'startsAt' | 'tz' | 'durationMin' | 'place' | 'format' | 'icsUid' | 'icsSequence'
  > {
  title: string;
  /** Where only the day is said: `2026-11-24`. */
  day?: string;
  /** False where the time was taken as one of the reader's own zone. */
  zoneSaid: boolean;
  cancelled: boolean;
  /** One of a series: what is read is the first to come. */
  repeats: boolean;
  people: InvitedPerson[];
  leftOut: LeftOut[];
}

/** Why an invitation could not be read; then nothing of it is. */
export type InvitationProblem = 'too-large' | 'too-many' | 'broken' | 'no-event' | 'no-invitation';

/** What a reader of invitations must be told. */
export interface InvitationContext {
  now: number;
  /** The zone of this device. */
  homeZone: string;
}

import type { Route } from '@/lib/domain/route';
import type { Ground } from '../ground';

/** How bad it is: do not go in without it, a weakness, worth a minute. */
export const SEVERITIES = ['blocker', 'warning', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What an issue is about; with its id it is what the person may say is not relevant. */
export type SubjectType =
  | 'role'
  | 'round'
  | 'participant'
  | 'person'
  | 'requirement'
  | 'keyPoint'
  | 'objective'
  | 'obstacle'
  | 'accomplishment'
  | 'proposal'
  | 'step'
  | 'goal'
  | 'assumption'
  | 'introduction'
  | 'question'
  | 'finding'
  | 'commitment'
  /** Of the three things a plan is judged by. */
  | 'pillar'
  /** A kind of research. */
  | 'research';

/** What fills the gaps of a sentence: a text, a number, or names to be listed. */
export type Param = string | number | readonly string[];

/** What is wrong with one subject. */
export interface Verdict<W extends string = string> {
  /** Which sentences say so: `readiness.<words>.title`, `.because` and `.fix`. */
  words: W;
  /** Where one rule judges two sorts of subjects. */
  about?: SubjectType;
  /** The rule's first severity unless told. */
  severity?: Severity;
  params?: readonly Param[];
  /** Of whoever it would be missed by most; 0 where nobody in particular. */
  weight?: number;
  /** The one thing to do, where it is done. */
  fix: Route;
}

export interface Rule<S extends { id: string } = { id: string }, W extends string = string> {
  /** Equals the file's name. */
  id: string;
  /** Its number in the table of this folder's README. */
  code: `R${string}`;
  /** Every severity it may have, the usual one first. */
  severity: readonly [Severity, ...Severity[]];
  /** How long the fix takes. */
  minutes: number;
  /** Every set of sentences it may say. */
  words: readonly W[];
  about: SubjectType;
  /** What there is to judge; nothing while its ground does not exist. */
  subjects(ground: Ground): readonly S[];
  /** What is wrong with one of them; null when nothing is. */
  judge(subject: S, ground: Ground): Verdict<W> | null;
}

/** One judgement on the plan. */
export const defineRule = <S extends { id: string }, const W extends string>(
  rule: Rule<S, W>,
): Rule<S, W> => rule;

import type { RuleCase } from '../a-change';
import { goalCases } from './goals';
import { proposalCases } from './proposals';
import { researchCases } from './research';
import { roundCases } from './rounds';
import { stepCases } from './steps';
import { dayCases } from './the-day';
import { trustCases } from './trust';
import { wantCases } from './wants';

/** The cases of every rule. */
export const ruleCases: readonly RuleCase[] = [
  ...roundCases,
  ...wantCases,
  ...proposalCases,
  ...stepCases,
  ...goalCases,
  ...dayCases,
  ...trustCases,
  ...researchCases,
];

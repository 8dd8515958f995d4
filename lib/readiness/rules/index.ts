import { assumptionOpen } from './assumption-open';
import { briefOverflow } from './brief-overflow';
import { coldPersonUnaddressed } from './cold-person-unaddressed';
import { divergentReading } from './divergent-reading';
import { expectationsUnknown } from './expectations-unknown';
import { factOutdated } from './fact-outdated';
import { goalAlone } from './goal-alone';
import { goalNoRevenueLine } from './goal-no-revenue-line';
import { goalNotAligned } from './goal-not-aligned';
import { goalNotSmart } from './goal-not-smart';
import { introOneSided } from './intro-one-sided';
import { keyPointUnproven } from './key-point-unproven';
import { keyStakeholderNoIntro } from './key-stakeholder-no-intro';
import { leaveBehindLeak } from './leave-behind-leak';
import { levelUnsure } from './level-unsure';
import { methodUnproven } from './method-unproven';
import { neverRehearsed } from './never-rehearsed';
import { noAssumption } from './no-assumption';
import { noDebrief } from './no-debrief';
import { noDifference } from './no-difference';
import { noKeyPoint } from './no-key-point';
import { noObjective } from './no-objective';
import { noReaction } from './no-reaction';
import { noStories } from './no-stories';
import { noTitle } from './no-title';
import { notInOwnWords } from './not-in-own-words';
import { notesUnreviewed } from './notes-unreviewed';
import { nowOrTargetMissing } from './now-or-target-missing';
import { objectiveNoMethodology } from './objective-no-methodology';
import { objectiveUnanswered } from './objective-unanswered';
import { obligationUncovered } from './obligation-uncovered';
import { obstacleUnanswered } from './obstacle-unanswered';
import { openingBlunt } from './opening-blunt';
import { pillarEmpty } from './pillar-empty';
import { pillarMissingForPerson } from './pillar-missing-for-person';
import { planNotTimed } from './plan-not-timed';
import { planTooThin } from './plan-too-thin';
import { promiseBroken } from './promise-broken';
import { proposalAnswersNothing } from './proposal-answers-nothing';
import { questionStale } from './question-stale';
import { requirementUninterpreted } from './requirement-uninterpreted';
import { researchGap } from './research-gap';
import { researchUnused } from './research-unused';
import { rolesUnassigned } from './roles-unassigned';
import { roundNotDated } from './round-not-dated';
import { sentencesUnused } from './sentences-unused';
import { storiesTooOld } from './stories-too-old';
import { storyOverused } from './story-overused';
import { storyWithoutHow } from './story-without-how';
import { storyWithoutResult } from './story-without-result';
import { tooFewQuestions } from './too-few-questions';
import { topPersonNoProposal } from './top-person-no-proposal';

/** Every rule, in the order of the method. */
export const rules = [
  roundNotDated,
  noDebrief,
  notesUnreviewed,
  sentencesUnused,
  noReaction,
  coldPersonUnaddressed,
  noTitle,
  levelUnsure,
  rolesUnassigned,
  requirementUninterpreted,
  divergentReading,
  noKeyPoint,
  noStories,
  keyPointUnproven,
  storyWithoutHow,
  storyWithoutResult,
  storiesTooOld,
  storyOverused,
  noObjective,
  topPersonNoProposal,
  objectiveUnanswered,
  objectiveNoMethodology,
  obstacleUnanswered,
  proposalAnswersNothing,
  openingBlunt,
  planTooThin,
  pillarEmpty,
  pillarMissingForPerson,
  assumptionOpen,
  noAssumption,
  tooFewQuestions,
  questionStale,
  researchGap,
  nowOrTargetMissing,
  notInOwnWords,
  researchUnused,
  obligationUncovered,
  noDifference,
  leaveBehindLeak,
  promiseBroken,
  keyStakeholderNoIntro,
  introOneSided,
  expectationsUnknown,
  goalNoRevenueLine,
  goalNotAligned,
  goalAlone,
  goalNotSmart,
  planNotTimed,
  neverRehearsed,
  methodUnproven,
  factOutdated,
  briefOverflow,
] as const;

/** Which sentences an issue is said with. */
export type IssueWords = (typeof rules)[number]['words'][number];

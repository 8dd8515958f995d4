import type { Accomplishment } from './accomplishment';
import type { Company } from './company';
import type { InterviewRound } from './interview-round';
import type { Introduction } from './introduction';
import type { KeyPoint } from './key-point';
import type { Link } from './link';
import type { Objective } from './objective';
import type { Obstacle } from './obstacle';
import type { Opportunity } from './opportunity';
import type { Participant } from './participant';
import type { Person } from './person';
import type { Proposal } from './proposal';
import type { Question } from './question';

/**
 * All that is planned for one role at one company: what the views of the workspace show and the
 * readiness rules judge. The findings are not in it: there may be thousands.
 */
export interface Plan {
  company: Company;
  /** The role that is being interviewed for. */
  role: Opportunity;
  /** By number. */
  rounds: InterviewRound[];
  participants: Participant[];
  /** Everybody known at the company, leaders too, highest weight first. */
  people: Person[];
  keyPoints: KeyPoint[];
  objectives: Objective[];
  obstacles: Obstacle[];
  /** The person's stories; they belong to no company. */
  accomplishments: Accomplishment[];
  proposals: Proposal[];
  introductions: Introduction[];
  /** By rank. */
  questions: Question[];
  /** Every link that leads to something in the plan. */
  links: Link[];
  /** Stored rows that could not be read, and are left where they are. */
  unreadable: number;
}

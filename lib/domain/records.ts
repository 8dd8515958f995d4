import { Accomplishment } from './accomplishment';
import type { TableName } from './base';
import { Clip } from './clip';
import { Company } from './company';
import { Finding } from './finding';
import { InterviewRound } from './interview-round';
import { Introduction } from './introduction';
import { KeyPoint } from './key-point';
import { Link } from './link';
import { Objective } from './objective';
import { Obstacle } from './obstacle';
import { Opportunity } from './opportunity';
import { Participant } from './participant';
import { Person } from './person';
import { Proposal } from './proposal';
import { Question } from './question';
import { Card, Rehearsal } from './rehearsal';

export interface Records {
  companies: Company;
  opportunities: Opportunity;
  rounds: InterviewRound;
  people: Person;
  participants: Participant;
  keyPoints: KeyPoint;
  objectives: Objective;
  obstacles: Obstacle;
  accomplishments: Accomplishment;
  clips: Clip;
  findings: Finding;
  proposals: Proposal;
  introductions: Introduction;
  questions: Question;
  links: Link;
  rehearsals: Rehearsal;
  cards: Card;
}

/** The schema of each table's rows. */
export const schemas = {
  companies: Company,
  opportunities: Opportunity,
  rounds: InterviewRound,
  people: Person,
  participants: Participant,
  keyPoints: KeyPoint,
  objectives: Objective,
  obstacles: Obstacle,
  accomplishments: Accomplishment,
  clips: Clip,
  findings: Finding,
  proposals: Proposal,
  introductions: Introduction,
  questions: Question,
  links: Link,
  rehearsals: Rehearsal,
  cards: Card,
} as const satisfies Record<TableName, unknown>;

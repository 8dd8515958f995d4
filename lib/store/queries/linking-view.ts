import Dexie from 'dexie';
import type { Company } from '@/lib/domain/company';
import type { KeyPoint } from '@/lib/domain/key-point';
import type { Objective } from '@/lib/domain/objective';
import type { Obstacle } from '@/lib/domain/obstacle';
import type { Person } from '@/lib/domain/person';
import type { Proposal } from '@/lib/domain/proposal';
import type { RoundTwoDatabase } from '../database';
import { isAlive } from '../is-alive';
import { readLinkTargets } from './link-targets';
import { readRows } from './read-rows';
import { rowsAt } from './rows-at';

/** So many of a company's newest facts tell which words are common in it. */
const CORPUS_MAX = 300;

interface LinkingRows {
  company: Company;
  people: Person[];
  proposals: Proposal[];
  keyPoints: KeyPoint[];
  objectives: Objective[];
  obstacles: Obstacle[];
  corpus: string[];
}

const readCorpus = async ({ findings }: RoundTwoDatabase, companyId: string): Promise<string[]> => {
  const newest = await findings
    .where('[companyId+createdAt]')
    .between([companyId, Dexie.minKey], [companyId, Dexie.maxKey])
    .reverse()
    .limit(CORPUS_MAX)
    .toArray();
  return readRows('findings', newest).rows.map(({ text, value }) =>
    value ? `${text}\n${value}` : text,
  );
};

/** What is known of those a company's facts can be for; null when the company is gone. */
export const readLinkingView = async (
  database: RoundTwoDatabase,
  companyId: string,
): Promise<LinkingRows | null> => {
  const [stored, targets, objectives, corpus] = await Promise.all([
    database.companies.get(companyId),
    readLinkTargets(database, companyId),
    database.objectives.where('companyId').equals(companyId).toArray(),
    readCorpus(database, companyId),
  ]);
  const [company] = readRows('companies', [stored]).rows;
  if (!company) return null;
  const roles = targets.opportunities.filter(isAlive).map(({ id }) => id);
  const [keyPoints, obstacles] = await Promise.all([
    rowsAt(database.keyPoints, 'opportunityId', roles),
    rowsAt(database.obstacles, 'opportunityId', roles),
  ]);
  return {
    company,
    people: targets.people,
    proposals: targets.proposals,
    keyPoints: readRows('keyPoints', keyPoints).rows,
    objectives: readRows('objectives', objectives).rows,
    obstacles: readRows('obstacles', obstacles).rows,
    corpus,
  };
};

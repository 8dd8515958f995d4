import { type Dispute, disputesAmong } from '@/lib/domain/dispute';
import type { RoundTwoDatabase } from '../database';
import { readRows } from './read-rows';
import { type Research, readResearch } from './research';

/** What is kept of a company and contradicts something else that is. */
export interface ReadDispute extends Pick<Dispute, 'topic' | 'of'> {
  /** Newest source first. */
  sides: Research[];
}

/** When the newest source of a finding says it: by the page's own date, else by the day it was read. */
const saidAt = ({ finding, clips }: Research): number => {
  const dates = clips.map(({ pageDate, capturedAt }) => {
    const stated = Date.parse(finding.asOf ?? pageDate ?? '');
    return Number.isNaN(stated) ? capturedAt : stated;
  });
  return Math.max(0, ...dates);
};

/** A company's open contradictions. */
export const readDisputes = async (
  database: RoundTwoDatabase,
  companyId: string,
): Promise<ReadDispute[]> => {
  const stored = await database.findings
    .where('[companyId+status]')
    .equals([companyId, 'disputed'])
    .toArray();
  const disputes = disputesAmong(readRows('findings', stored).rows);
  const ids = disputes.flatMap(({ findings }) => findings.map(({ id }) => id));
  const research = await readResearch(database, [...new Set(ids)]);
  const byId = new Map(research.map((one) => [one.finding.id, one]));
  return disputes.map(({ topic, of, findings }) => ({
    topic,
    ...(of && { of }),
    sides: findings.flatMap(({ id }) => byId.get(id) ?? []).sort((a, b) => saidAt(b) - saidAt(a)),
  }));
};

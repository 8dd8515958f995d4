import { alreadyAnswered } from '@/lib/domain/already-answered';
import type { Question } from '@/lib/domain/question';
import type { RoundTwoDatabase } from '../database';
import { isAlive } from '../is-alive';
import { type Research, readResearch } from './research';

const STANDING = ['accepted', 'verified'] as const;

/**
 * What kept facts say already of what is to be asked, by the question's id. All facts are compared as
 * they are stored; only those that answer something are parsed and get their sources.
 */
export const readAnswers = async (
  database: RoundTwoDatabase,
  companyId: string,
  questions: readonly Pick<Question, 'id' | 'text'>[],
): Promise<Map<string, Research>> => {
  if (questions.length === 0) return new Map();
  const kept = STANDING.map((status) =>
    database.findings.where('[companyId+status]').equals([companyId, status]).toArray(),
  );
  const facts = (await Promise.all(kept))
    .flat()
    // A row that a broken version wrote may lack what the type promises.
    .filter((row) => isAlive(row) && typeof row.text === 'string');
  const answerTo = alreadyAnswered(facts);
  const found = questions.flatMap(({ id, text }) => {
    const fact = answerTo(text);
    return fact ? [[id, fact.id] as const] : [];
  });
  const research = await readResearch(database, [...new Set(found.map(([, fact]) => fact))]);
  const byId = new Map(research.map((one) => [one.finding.id, one]));
  return new Map(
    found.flatMap(([id, fact]) => {
      const one = byId.get(fact);
      return one ? [[id, one] as const] : [];
    }),
  );
};

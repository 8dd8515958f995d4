import { foldWords } from './fold';
import type { KeyPoint } from './key-point';
import type { Requirement } from './opportunity';

/** How one interviewer understands a requirement. */
export interface Reading<P> {
  person: P;
  keyPoint: KeyPoint;
  /** What they mean by it, in words. */
  words: string;
}

/** A key point made beside a requirement repeats its words; only what goes beyond them is a reading. */
const wordsOf = ({ interpretation, text }: KeyPoint, requirement: Requirement): string => {
  const said = interpretation?.trim();
  if (said) return said;
  return foldWords(text) === foldWords(requirement.text) ? '' : text;
};

/** Who has said what a requirement means to them, in the order of the people. */
export const readingsOf = <P extends { id: string }>(
  requirement: Requirement,
  people: readonly P[],
  keyPoints: readonly KeyPoint[],
): Reading<P>[] => {
  const about = keyPoints.filter(({ requirementId }) => requirementId === requirement.id);
  return people.flatMap((person) => {
    const keyPoint = about.find(({ personId }) => personId === person.id);
    const words = keyPoint ? wordsOf(keyPoint, requirement) : '';
    return keyPoint && words !== '' ? [{ person, keyPoint, words }] : [];
  });
};

/**
 * The readings that differ, one for each; empty where all say the same. Judged by their words alone,
 * never by what they may mean: two people who agree in other words are two readings until a stance
 * is chosen.
 */
export const differentReadings = <R extends Reading<unknown>>(readings: readonly R[]): R[] => {
  const held = readings.filter(({ keyPoint }) => keyPoint.status !== 'contradicted');
  const first = new Map<string, R>();
  for (const reading of held) {
    const key = foldWords(reading.words) || reading.words;
    if (!first.has(key)) first.set(key, reading);
  }
  return first.size > 1 ? [...first.values()] : [];
};

/** What the person answers where people differ; the heaviest one's record has the say. */
export const stanceOn = (readings: readonly Reading<unknown>[]): string | undefined =>
  readings.map(({ keyPoint }) => keyPoint.stance?.trim()).find((stance) => stance);

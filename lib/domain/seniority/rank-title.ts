import type { Confidence } from '../base';
import { type LevelLabel, levelLabel } from './levels';
import { rolesIn } from './normalise-title';
import { titleRules } from './rungs';

export interface TitleRank {
  /** 0 when no rule knows the title: ask the person. */
  level: number;
  label: LevelLabel;
  confidence: Confidence | 'none';
  rule: string | null;
}

const UNKNOWN: TitleRank = { level: 0, label: 'unknown', confidence: 'none', rule: null };

const rankRole = (role: string): TitleRank => {
  const match = titleRules.find(({ pattern, unless }) => pattern.test(role) && !unless?.test(role));
  if (!match) return UNKNOWN;
  const { level, confidence, rule } = match;
  return { level, label: levelLabel(level), confidence, rule };
};

/** Where a job title stands on the seniority ladder; of several roles the highest counts. */
export const rankTitle = (title: string): TitleRank =>
  rolesIn(title)
    .map(rankRole)
    .reduce((best, rank) => (rank.level > best.level ? rank : best), UNKNOWN);

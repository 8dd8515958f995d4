/** Rungs of the seniority ladder by level; a code is translated, never shown as it is. */
export const LADDER = [
  'unknown',
  'trainee',
  'individual',
  'senior-individual',
  'manager',
  'senior-manager',
  'director',
  'vice-president',
  'c-suite',
  'chief-executive',
  'board',
] as const;

export type LevelLabel = (typeof LADDER)[number];

/** The rung's code; a level the ladder does not have is as good as unknown. */
export const levelLabel = (level: number): LevelLabel => LADDER[level] ?? 'unknown';

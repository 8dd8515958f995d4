import { anyOf, type TitleRule } from '../title-rule';

/** Vice presidents, and the plain presidents who would otherwise be found inside them. */
export const vicePresidents: readonly TitleRule[] = [
  {
    rule: 'vice-president',
    level: 7,
    confidence: 'high',
    pattern: anyOf(/[es]?vp|vice[- ]?president\w*|vice-?presiden\w+|vizeprasident\w*/),
  },
  {
    rule: 'division-president',
    level: 7,
    confidence: 'medium',
    pattern: anyOf(/(?:regional|area|division\w*) president/),
  },
  {
    rule: 'president',
    level: 9,
    confidence: 'medium',
    pattern: anyOf(/president\w*|prasident\w*/),
  },
];

import { foldWords } from '../fold';
import { defineKind } from './define-kind';

/** Who else sells it. */
export const competitor = defineKind({
  kind: 'competitor',
  keepsFor: 12,
  sameAs: (text) => foldWords(text),
  cues: /\b(competitors?|competition|rivals?|wettbewerb\w*|concurren\w+|competencia)\b/,
});

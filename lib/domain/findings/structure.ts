import { foldWords } from '../fold';
import { defineKind } from './define-kind';

/** How the company is organised. */
export const structure = defineKind({
  kind: 'structure',
  keepsFor: 12,
  sameAs: (text) => foldWords(text),
  cues: /\b(department|division|business unit|reports to|reorgani[sz]\w+|abteilung|geschaftsbereich|departement|departamento|organi[sz]ation chart)\b/,
});

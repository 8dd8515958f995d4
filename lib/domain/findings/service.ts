import { foldWords } from '../fold';
import { defineKind } from './define-kind';

/** Something the company does for others; `value` is one line of description. */
export const service = defineKind({
  kind: 'service',
  keepsFor: 12,
  sameAs: (text) => foldWords(text),
  cues: /\b(our|the) services?\b|\bwe (offer|provide)\b|\bdienstleistung|\bprestation|\bservicios?\b/,
});

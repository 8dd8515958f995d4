import { foldWords } from '../fold';
import { defineKind } from './define-kind';

/** Something the company sells; `value` is one line of description. */
export const product = defineKind({
  kind: 'product',
  keepsFor: 12,
  sameAs: (text) => foldWords(text),
  cues: /\b(our|the) (product|platform|app|software)\b|\bprodukt\b|\bproduit\b|\bproducto\b/,
});

import { foldWords } from '../fold';
import { defineKind } from './define-kind';

/** Where the company wants to be. */
export const targetState = defineKind({
  kind: 'target-state',
  keepsFor: 12,
  sameAs: (text) => foldWords(text),
  cues: /\b(by|until|bis|d.ici|para) (the end of )?20\d\d\b|\b(goal|target|aim|ziel|objectif|objetivo)\b/,
});

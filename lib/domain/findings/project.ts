import { foldWords } from '../fold';
import { defineKind } from './define-kind';

/** Something that is being worked on. */
export const project = defineKind({
  kind: 'project',
  keepsFor: 12,
  sameAs: (text) => foldWords(text),
  cues: /\b(project|initiative|programme?|rollout|roll-out|pilot|projekt|projet|proyecto)\b/,
});

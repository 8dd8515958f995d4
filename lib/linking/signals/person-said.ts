import { defineSignal } from './define-signal';

/** The fact was heard, from this person. */
export const personSaid = defineSignal({
  id: 'person-said',
  words: ['person-said'],
  judge: ({ finding: { saidById } }, target) =>
    target.type === 'person' && saidById === target.person.id
      ? { points: 4, words: 'person-said', params: [target.person.name], reason: 'raised-it' }
      : null,
});

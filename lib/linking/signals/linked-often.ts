import { defineSignal } from './define-signal';

/** So many links say that a fact is for everybody, which is for nobody in particular. */
const OFTEN = 5;

/** The fact is linked to many already. */
export const linkedOften = defineSignal({
  id: 'linked-often',
  words: ['linked-often'],
  judge: ({ linkedTo }) =>
    linkedTo.length >= OFTEN
      ? { points: -2, words: 'linked-often', params: [String(linkedTo.length)] }
      : null,
});

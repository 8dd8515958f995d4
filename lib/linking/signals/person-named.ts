import { defineSignal } from './define-signal';

/** The fact is of this person, or its page names them in full. */
export const personNamed = defineSignal({
  id: 'person-named',
  words: ['person-named'],
  judge: ({ finding, words }, target, { names }) => {
    if (target.type !== 'person') return null;
    const { id, name, findingId } = target.person;
    const looked = names.get(id) ?? '';
    const isNamed =
      finding.personId === id ||
      findingId === finding.id ||
      (looked !== '' && words.includes(looked));
    return isNamed ? { points: 4, words: 'person-named', params: [name] } : null;
  },
});

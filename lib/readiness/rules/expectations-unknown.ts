import { heaviest } from '../ground';
import { inView } from '../places';
import { isOfLeadership } from '../plan-parts';
import { defineRule } from './define-rule';

/** What those who lead expect is unknown, or only supposed and not going to be asked. */
export const expectationsUnknown = defineRule({
  id: 'expectations-unknown',
  code: 'R41',
  severity: ['warning'],
  minutes: 3,
  words: ['expectation-missing', 'expectation-assumed'],
  about: 'person',
  subjects: ({ isDebriefed, attending }) => (isDebriefed ? attending.filter(isOfLeadership) : []),
  judge: ({ id, name }, ground) => {
    const expected = (ground.wants.get(id) ?? []).filter(({ kind }) => kind === 'expectation');
    const weight = heaviest(ground, [id]);
    if (expected.length === 0)
      return {
        words: 'expectation-missing',
        params: [name],
        weight,
        fix: inView(ground, 'trust', 'new', 'add-expectation-theirs'),
      };
    const isSupposed = expected.every(({ status }) => status === 'assumed');
    if (!isSupposed || ground.asks.has(id)) return null;
    return {
      words: 'expectation-assumed',
      params: [name],
      weight,
      fix: inView(ground, 'questions', id, 'add'),
    };
  },
});

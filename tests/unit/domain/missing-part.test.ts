import { expect, test } from 'vitest';
import { isPartNeedless, missingParts, PART_RULE } from '@/lib/domain/missing-part';
import type { Person } from '@/lib/domain/person';
import { rolesUnassigned } from '@/lib/readiness/rules/roles-unassigned';
import { aPerson } from '../../fixtures/records';

const somebody = (changes: Partial<Person> = {}) => aPerson({ function: 'finance', ...changes });

test('asks nothing about two people', () => {
  expect(missingParts([somebody(), somebody()])).toEqual([]);
});

test('asks who was from HR and who decides among three of whom nobody is known to', () => {
  expect(missingParts([somebody(), somebody(), somebody()])).toEqual([
    'human-resources',
    'decides',
  ]);
});

test.each<[string, Partial<Person>, string[]]>([
  ['works in HR', { function: 'human-resources' }, ['decides']],
  ['can say no', { hiringRoles: ['gatekeeper'] }, ['decides']],
  ['decides', { hiringRoles: ['decision-maker'] }, ['human-resources']],
  ['leads the role', { hiringRoles: ['hiring-manager'] }, ['human-resources']],
])('is content when one of three %s', (_, changes, left) => {
  expect(missingParts([somebody(), somebody(), somebody(changes)])).toEqual(left);
});

test('is no longer asked about what was said not to be relevant, here and in readiness alike', () => {
  const dismissed = [{ id: 'd', ruleId: PART_RULE, subjectId: 'decides', at: 0 }];
  expect(PART_RULE).toBe(rolesUnassigned.id);
  expect(isPartNeedless({ dismissed }, 'decides')).toBe(true);
  expect(isPartNeedless({ dismissed }, 'human-resources')).toBe(false);
  const other = [{ id: 'd', ruleId: 'no-title', subjectId: 'decides', at: 0 }];
  expect(isPartNeedless({ dismissed: other }, 'decides')).toBe(false);
});

import { expect, test } from 'vitest';
import { currentRoleOf } from '@/lib/domain/current-role';
import { anOpportunity } from '../../fixtures/records';

test('the oldest open role is the current one; when all are closed the oldest', () => {
  const closed = anOpportunity({ id: 'old', createdAt: 1, stage: 'closed' });
  const open = anOpportunity({ id: 'open', createdAt: 2 });
  const later = anOpportunity({ id: 'later', createdAt: 3 });
  expect(currentRoleOf([later, open, closed])?.id).toBe('open');
  expect(currentRoleOf([closed])?.id).toBe('old');
  expect(currentRoleOf([])).toBeUndefined();
});

import { describe, expect, it } from 'vitest';
import { departmentIn, departmentOfTitle } from '@/lib/extract/people/department';

describe('the department in a title', () => {
  it.each([
    ['Head of Sales', 'Sales'],
    ['Sales Director', 'Sales'],
    ['Leiter Vertrieb', 'Vertrieb'],
    ['VP Engineering', 'Engineering'],
    ['Directrice Marketing', 'Marketing'],
    ['Directora de Operaciones', 'Operaciones'],
    ['Director, Human Resources', 'Human Resources'],
    ['Chair / Head of Finance', 'Finance'],
    ['Research Engineering Lead', 'Research Engineering'],
  ])('%s is %s', (title, department) => {
    expect(departmentOfTitle(title)).toBe(department);
  });

  it.each(['', 'CEO', 'Founder', 'Managing Director', 'Geschäftsführer', 'Chair of the Board'])(
    '"%s" has none',
    (title) => {
      expect(departmentOfTitle(title)).toBeNull();
    },
  );
});

it('stands as a heading over the people of it, and "Our story" does not', () => {
  expect(departmentIn('Engineering')).toBe('Engineering');
  expect(departmentIn('Our story')).toBeNull();
});

import { defineSignal } from './define-signal';

/** The fact is about the department the person works in. */
export const sameDepartment = defineSignal({
  id: 'same-department',
  words: ['same-department'],
  judge: ({ finding: { departmentId } }, target, { departments }) => {
    const department = departmentId === undefined ? undefined : departments.get(departmentId);
    if (target.type !== 'person' || !department) return null;
    const { name, departmentId: own } = target.person;
    return own === department.id
      ? { points: 3, words: 'same-department', params: [name, department.name] }
      : null;
  },
});

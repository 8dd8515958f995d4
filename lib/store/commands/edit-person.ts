import { departmentId } from '@/lib/domain/ids';
import type { HiringRole, JobFunction, Person } from '@/lib/domain/person';
import { newPersonFields } from '@/lib/domain/person-line';
import type { Result } from '@/lib/domain/result';
import { titleFunction } from '@/lib/domain/seniority/job-function';
import { type Intent, intend } from '../intent';
import type { StoreProblem } from '../problem';
import { type Store, write, writeIntents } from '../write';

/** What the title says, as far as the person has not said otherwise. */
const following = (id: string, before: Person | undefined, title: string): Intent[] => {
  const { level, levelConf, function: work } = newPersonFields(before?.name ?? '', title);
  const isOwnWork = before !== undefined && before.function !== titleFunction(before.title ?? '');
  return [
    ...(before?.levelSource === 'user' ? [] : levelIntents(id, { level, levelConf })),
    ...(isOwnWork ? [] : [intend.set('people', id, 'function', work)]),
  ];
};

const levelIntents = (id: string, { level, levelConf }: Pick<Person, 'level' | 'levelConf'>) => [
  intend.set('people', id, 'level', level),
  intend.set('people', id, 'levelConf', levelConf),
];

/** Changes a title. Level and function follow it, unless the person has set them by hand. */
export const editTitle = (
  store: Store,
  id: string,
  title: string,
): Promise<Result<string, StoreProblem>> =>
  write(store, async () => {
    const before = await store.database.people.get(id);
    const intents = [
      intend.set('people', id, 'title', title || undefined),
      ...following(id, before, title),
    ];
    return { intents, value: id };
  }, ['people']);

/** The person knows better than the title where somebody stands. */
export const setLevel = (store: Store, id: string, level: number) =>
  writeIntents(store, [
    ...levelIntents(id, { level, levelConf: 'high' }),
    intend.set('people', id, 'levelSource', 'user'),
  ]);

/** Goes back to the level that the title says. */
export const levelAsRead = (store: Store, id: string): Promise<Result<undefined, StoreProblem>> =>
  write(store, async () => {
    const before = await store.database.people.get(id);
    const read = newPersonFields(before?.name ?? '', before?.title);
    const intents = [...levelIntents(id, read), intend.set('people', id, 'levelSource', 'rule')];
    return { intents, value: undefined };
  }, ['people']);

export const setFunction = (store: Store, id: string, work: JobFunction) =>
  writeIntents(store, [intend.set('people', id, 'function', work)]);

/** Gives somebody a part in the hiring decision, or takes it away. */
export const setHiringRole = (store: Store, id: string, role: HiringRole, has: boolean) =>
  writeIntents(store, [
    has
      ? intend.include('people', id, 'hiringRoles', role)
      : intend.exclude('people', id, 'hiringRoles', role),
  ]);

/** Puts somebody into a department by its name, which the company has from then on; '' takes them out. */
export const placeInDepartment = (
  store: Store,
  { id, companyId }: Pick<Person, 'id' | 'companyId'>,
  name: string,
) => {
  if (name.trim() === '')
    return writeIntents(store, [intend.set('people', id, 'departmentId', undefined)]);
  const department = { id: departmentId(companyId, name), name: name.trim() };
  return writeIntents(store, [
    intend.add('companies', companyId, 'departments', department),
    intend.set('people', id, 'departmentId', department.id),
  ]);
};

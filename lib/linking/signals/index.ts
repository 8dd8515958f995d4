import type { Signal } from './define-signal';
import { linkedOften } from './linked-often';
import { ownField } from './own-field';
import { personNamed } from './person-named';
import { personSaid } from './person-said';
import { sameDepartment } from './same-department';
import { sameObjective } from './same-objective';
import { sameWords } from './same-words';

/** What tells for whom a fact is; of equal points the first is said first. */
export const signals: readonly Signal[] = [
  personNamed,
  personSaid,
  sameObjective,
  sameWords,
  sameDepartment,
  ownField,
  linkedOften,
];

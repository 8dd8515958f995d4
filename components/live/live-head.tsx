import { partWords } from '@/components/people/part-words';
import type { Person } from '@/lib/domain/person';
import styles from './live.module.css';

/** Who is being talked to, and their first part in the decision. */
export function LiveHead({ person }: { readonly person: Person }) {
  const { name, title, hiringRoles } = person;
  const part = partWords({ hiringRoles: hiringRoles.slice(0, 1) });
  const about = [title, part].filter(Boolean).join(', ');
  return (
    <header className={styles['who']}>
      <h1>{name}</h1>
      {about && <p>{about}</p>}
    </header>
  );
}

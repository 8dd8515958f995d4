import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Gutter } from '@/components/ui/gutter';
import type { Company } from '@/lib/domain/company';
import type { Person } from '@/lib/domain/person';
import { i18n } from '@/lib/locales/i18n';
import { PersonAddresses } from './person-addresses';
import { PersonDepartment } from './person-department';
import styles from './person-more.module.css';
import { PersonNameNote, PersonNote } from './person-note';
import { PowerInterest } from './power-interest';

interface PersonMoreProps {
  readonly person: Person;
  readonly company: Company | null;
}

/** What may be known of somebody beyond name, title and part; in the order in which it helps. */
const FIELDS = [
  'nameNote',
  'departmentId',
  'commonGround',
  'tenureNote',
  'trajectoryNote',
  'power',
  'urls',
] as const;
type MoreField = (typeof FIELDS)[number];

const isFilled = (person: Person, field: MoreField): boolean => {
  if (field === 'urls') return person.urls.length > 0;
  if (field === 'power') return person.power !== undefined || person.interest !== undefined;
  return person[field] !== undefined;
};

function MoreControl({ field, person, company }: PersonMoreProps & { readonly field: MoreField }) {
  switch (field) {
    case 'nameNote':
      return <PersonNameNote person={person} />;
    case 'departmentId':
      return <PersonDepartment person={person} company={company} />;
    case 'power':
      return <PowerInterest person={person} />;
    case 'urls':
      return <PersonAddresses person={person} />;
    case 'commonGround':
    case 'tenureNote':
    case 'trajectoryNote':
      return <PersonNote person={person} field={field} />;
  }
}

interface OpenedProps {
  /** It was just asked for: the focus goes there. */
  readonly wanted: boolean;
  readonly field: MoreField;
  readonly children: ReactNode;
}

function Opened({ wanted, field, children }: OpenedProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted) place.current?.querySelector<HTMLElement>('input, textarea, button')?.focus();
  }, [wanted]);
  return (
    <div ref={place} data-field={field}>
      {children}
    </div>
  );
}

/** The further fields that hold something; the others wait behind one button each. */
export function PersonMore({ person, company }: PersonMoreProps) {
  const [asked, setAsked] = useState<readonly MoreField[]>([]);
  const open = FIELDS.filter((field) => isFilled(person, field) || asked.includes(field));
  const folded = FIELDS.filter((field) => !open.includes(field));
  return (
    <>
      {open.map((field) => (
        <Gutter key={field} plain label={i18n.t(`personMore.${field}`)}>
          <Opened field={field} wanted={asked.at(-1) === field}>
            <MoreControl field={field} person={person} company={company} />
          </Opened>
        </Gutter>
      ))}
      {folded.length > 0 && (
        <Gutter plain label={i18n.t('personMore.add')}>
          <div className={styles['folded']}>
            {folded.map((field) => (
              <Button
                key={field}
                variant="quiet"
                icon="plus"
                data-field={field}
                onClick={() => setAsked([...asked, field])}
              >
                {i18n.t(`personMore.${field}`)}
              </Button>
            ))}
          </div>
        </Gutter>
      )}
    </>
  );
}

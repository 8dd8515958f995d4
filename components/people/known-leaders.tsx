import { useState } from 'react';
import { useDelete, useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Finding } from '@/lib/domain/finding';
import { isInterviewer, type Person } from '@/lib/domain/person';
import { nameKey } from '@/lib/domain/person-name';
import type { Plan } from '@/lib/domain/plan';
import { formatRoute } from '@/lib/domain/route';
import { rankTitle } from '@/lib/domain/seniority/rank-title';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useLeaders } from '@/lib/react/use-leaders';
import { addPerson } from '@/lib/store/commands/add-person';
import { isThisPerson, meetPerson } from '@/lib/store/commands/meet-person';
import styles from './known-leaders.module.css';
import { rankWords } from './rank-words';

/** Rows of either kind at once; more on request. */
const PAGE_SIZE = 12;

function Words({ title, level }: { readonly title: string | undefined; readonly level: number }) {
  return (
    <span className="text-2">
      {title} {level > 0 && <span className="text-3 small">{rankWords(level)}</span>}
    </span>
  );
}

/** Known by record, and nobody to meet so far. */
function LeaderRow({ person }: { readonly person: Person }) {
  const store = useStore();
  const { save } = useSaving();
  const remove = useDelete();
  return (
    <li className={styles['row']}>
      <span className={styles['who']}>
        <a href={formatRoute({ page: 'person', id: person.id })}>{person.name}</a>{' '}
        <Words title={person.title} level={person.level} />
      </span>
      <Button
        size="s"
        aria-label={i18n.t('leaders.meetNamed', [person.name])}
        onClick={() => void save(meetPerson(store, person.id))}
      >
        {i18n.t('leaders.meet')}
      </Button>
      <IconButton
        icon="trash"
        size="s"
        label={i18n.t('people.delete', [person.name])}
        onClick={() => void remove({ table: 'people', id: person.id }, person.name)}
      />
    </li>
  );
}

interface FoundLeaderProps {
  readonly finding: Finding;
  /** Somebody known who has the same name. */
  readonly same: Person | undefined;
}

/** Read from a page and nobody yet: taken in with one press, or told to be somebody known. */
function FoundLeader({ finding, same }: FoundLeaderProps) {
  const store = useStore();
  const { save } = useSaving();
  const add = (hiringRoles: Person['hiringRoles']) =>
    void save(
      addPerson(store, {
        companyId: finding.companyId,
        name: finding.text,
        ...(finding.value && { title: finding.value }),
        findingId: finding.id,
        hiringRoles,
      }),
    );
  return (
    <li className={styles['row']}>
      <span className={styles['who']}>
        {finding.text} <Words title={finding.value} level={rankTitle(finding.value ?? '').level} />
      </span>
      {same ? (
        <Button size="s" onClick={() => void save(isThisPerson(store, finding.id, same.id))}>
          {i18n.t('leaders.same', [same.name])}
        </Button>
      ) : (
        <>
          <Button
            size="s"
            aria-label={i18n.t('leaders.meetNamed', [finding.text])}
            onClick={() => add([])}
          >
            {i18n.t('leaders.meet')}
          </Button>
          <Button
            size="s"
            variant="quiet"
            aria-label={i18n.t('leaders.chartNamed', [finding.text])}
            onClick={() => add(['leader'])}
          >
            {i18n.t('leaders.chart')}
          </Button>
        </>
      )}
    </li>
  );
}

/** Who leads the company, as far as its pages said, and is not among the people to meet. */
export function KnownLeaders({ plan }: { readonly plan: Plan }) {
  const [shown, setShown] = useState(PAGE_SIZE);
  const found = useLeaders(plan.company.id, shown);
  const known = plan.people.filter((person) => !isInterviewer(person));
  const { findings, more } = found.state === 'ready' ? found.value : { findings: [], more: false };
  if (known.length === 0 && findings.length === 0) return null;
  const byName = new Map(plan.people.map((person) => [nameKey(person.name), person]));
  return (
    <section aria-labelledby="known-leaders" className={styles['leaders']}>
      <SectionHeading level={2} id="known-leaders">
        {i18n.t('leaders.title')}
      </SectionHeading>
      <ul>
        {known.slice(0, shown).map((person) => (
          <LeaderRow key={person.id} person={person} />
        ))}
        {findings.map((finding) => (
          <FoundLeader
            key={finding.id}
            finding={finding}
            same={byName.get(nameKey(finding.text))}
          />
        ))}
      </ul>
      {(more || known.length > shown) && (
        <Button onClick={() => setShown(shown + PAGE_SIZE)}>{i18n.t('leaders.more')}</Button>
      )}
    </section>
  );
}

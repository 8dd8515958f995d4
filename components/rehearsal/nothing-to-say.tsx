import { Empty } from '@/components/ui/empty';
import { SectionHeading } from '@/components/ui/section-heading';
import { messageKey } from '@/lib/domain/message-key';
import type { Plan } from '@/lib/domain/plan';
import { type CompanyView, formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { SUBJECTS, type Subject } from '@/lib/rehearsal/cue';
import type { RehearsalSet } from '@/lib/rehearsal/set';
import styles from './rehearsal.module.css';

/** Where each is written. */
const PLACES: Record<Subject, { view: CompanyView; at?: string }> = {
  opening: { view: 'proposals' },
  proposal: { view: 'proposals' },
  story: { view: 'requirements', at: 'stories' },
  question: { view: 'people' },
  'teach-back': { view: 'research' },
};

interface NothingToSayProps {
  readonly plan: Plan;
  readonly set: RehearsalSet;
}

/** What cannot be rehearsed because it was never written, and where to write it. */
export function NothingToSay({ plan, set }: NothingToSayProps) {
  const there = new Set([...set.now, ...set.later].map(({ cue }) => cue.subject));
  const missing = SUBJECTS.filter((subject) => !there.has(subject));
  if (missing.length === 0) return null;
  const lines = (
    <ul className={styles['missing']}>
      {missing.map((subject) => (
        <li key={subject}>
          <a href={formatRoute({ page: 'company', id: plan.company.id, ...PLACES[subject] })}>
            {i18n.t(`rehearse.missing.${messageKey(subject)}`)}
          </a>
        </li>
      ))}
    </ul>
  );
  if (there.size === 0)
    return (
      <Empty title={i18n.t('rehearse.none')} action={lines}>
        {i18n.t('rehearse.noneHint')}
      </Empty>
    );
  return (
    <section aria-labelledby="cannot-say" className={styles['later']}>
      <SectionHeading level={2} id="cannot-say">
        {i18n.t('rehearse.notYet')}
      </SectionHeading>
      {lines}
    </section>
  );
}

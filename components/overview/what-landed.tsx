import { shortName } from '@/components/requirements/reading-words';
import { Gutter } from '@/components/ui/gutter';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import styles from './what-landed.module.css';

/** So many of their words stand here; the rest is with each person. */
const QUOTES = 3;

/** What they took well in the last round that is over, and in which words. */
export function WhatLanded({ plan }: { readonly plan: Plan }) {
  const round = plan.rounds.findLast(
    ({ status, impressedBy }) => status === 'done' && impressedBy.length > 0,
  );
  if (!round) return null;
  const nameOf = (id: string | undefined) =>
    shortName(plan.people.find((person) => person.id === id)?.name ?? '', plan.people);
  const said = plan.keyPoints
    .filter(({ roundId, quote }) => roundId === round.id && quote !== undefined && quote !== '')
    .slice(0, QUOTES);
  return (
    <section className={styles['landed']} aria-labelledby="landed">
      <SectionHeading level={2} id="landed">
        {i18n.t('overview.landed', [round.ordinal])}
      </SectionHeading>
      <ul className={styles['lines']}>
        {round.impressedBy.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {said.map(({ id, personId, text, quote }) => (
        <Gutter key={id} label={nameOf(personId)}>
          {text} <q>{quote}</q>
        </Gutter>
      ))}
    </section>
  );
}

import type { KeyPoint } from '@/lib/domain/key-point';
import type { Requirement } from '@/lib/domain/opportunity';
import type { Person } from '@/lib/domain/person';
import type { Plan } from '@/lib/domain/plan';
import { differentReadings, readingsOf, stanceOn } from '@/lib/domain/readings';
import { i18n } from '@/lib/locales/i18n';
import { ReadingCell } from './reading-cell';
import { RequirementHead } from './requirement-head';
import styles from './requirements.module.css';
import { StanceStrip } from './stance-strip';
import type { useGridKeys } from './use-grid-keys';

interface RequirementRowProps {
  readonly plan: Plan;
  readonly requirement: Requirement;
  readonly row: number;
  readonly people: readonly Person[];
  readonly cell: ReturnType<typeof useGridKeys>['cell'];
  /** Somebody came for this one: the focus may land in it. */
  readonly isWanted: boolean;
  readonly onProve: () => void;
}

/** What somebody says first is what they said, if there was an interview with them; else it is assumed. */
const firstStatus = ({ rounds, participants }: Plan, person: string): KeyPoint['status'] => {
  const done = new Set(rounds.filter(({ status }) => status === 'done').map(({ id }) => id));
  const met = participants.some((one) => one.personId === person && done.has(one.roundId));
  return met ? 'stated' : 'assumed';
};

/** The stories linked to whatever anybody wants of this requirement. */
function Proof({
  plan,
  requirement,
  onProve,
}: Omit<RequirementRowProps, 'cell' | 'row' | 'people' | 'isWanted'>) {
  const about = plan.keyPoints.filter(({ requirementId }) => requirementId === requirement.id);
  const ids = new Set(about.map(({ id }) => id));
  const from = plan.links.filter(({ to, toId }) => to === 'keyPoint' && ids.has(toId));
  const told = new Set(from.map(({ fromId }) => fromId));
  const stories = plan.accomplishments.filter(({ id }) => told.has(id));
  if (stories.length > 0)
    return <span className="text-2">{stories.map(({ title }) => title).join(' · ')}</span>;
  if (about.length === 0) return null;
  return (
    <button type="button" className={styles['noStory']} onClick={onProve}>
      {i18n.t('requirements.noStory')}
      <span className="visually-hidden"> {requirement.text}</span>
    </button>
  );
}

/** One requirement and what each interviewer means by it, and below what to do where they differ. */
export function RequirementRow(props: RequirementRowProps) {
  const { plan, requirement, row, people, cell, isWanted, onProve } = props;
  const readings = readingsOf(requirement, people, plan.keyPoints);
  const different = differentReadings(readings);
  const stance = stanceOn(readings);
  const about = plan.keyPoints.filter(({ requirementId }) => requirementId === requirement.id);
  const strip = different.length > 0 || stance !== undefined;
  return (
    <>
      <tr data-strip={strip || undefined}>
        <th scope="row">
          <RequirementHead role={plan.role} requirement={requirement} />
        </th>
        {people.map((person, column) => (
          <td key={person.id} data-label={person.name}>
            <ReadingCell
              at={{
                opportunityId: plan.role.id,
                requirement,
                person,
                keyPoint: about.find(({ personId }) => personId === person.id),
                words: readings.find((one) => one.person === person)?.words ?? '',
              }}
              plan={plan}
              first={firstStatus(plan, person.id)}
              cell={cell(row, column)}
              field={isWanted && column === 0 ? 'interpretation' : undefined}
            />
          </td>
        ))}
        <td data-label={i18n.t('requirements.story')}>
          <Proof plan={plan} requirement={requirement} onProve={onProve} />
        </td>
      </tr>
      {strip && (
        <tr className={styles['stripRow']}>
          <td />
          <td colSpan={people.length + 1}>
            <StanceStrip
              {...{ requirement, readings, different, stance }}
              field={isWanted ? 'stance' : undefined}
            />
          </td>
        </tr>
      )}
    </>
  );
}

import { useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { ChipRow } from '@/components/ui/chip-row';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { setMember } from '@/lib/store/commands/entries';
import styles from './proposal-page.module.css';
import type { Sheet } from './sheet';

type Served = 'objectiveIds' | 'obstacleIds' | 'audienceIds';

interface Choice {
  id: string;
  text: string;
  sub?: string;
}

interface ServedRowProps {
  readonly sheet: Sheet;
  readonly set: Served;
  readonly label: string;
  readonly none: string;
  readonly field: string;
  readonly choices: readonly Choice[];
}

function ServedRow({ sheet: { proposal }, set, label, none, field, choices }: ServedRowProps) {
  const store = useStore();
  const { save } = useSaving();
  const [all, setAll] = useState(false);
  const chosenOnes = choices.filter(({ id }) => proposal[set].includes(id));
  // Until something is chosen there is nothing to look at but the choice.
  const shown = all || chosenOnes.length === 0 ? choices : chosenOnes;
  const at = { table: 'proposals', id: proposal.id, field: set } as const;
  return (
    <div className={styles['served']} data-field={field}>
      <span className="small text-3" aria-hidden="true">
        {label}
      </span>
      {choices.length === 0 ? (
        <p className="small text-2">{none}</p>
      ) : (
        <ChipRow label={label}>
          {shown.map(({ id, text, sub }) => {
            const chosen = proposal[set].includes(id);
            return (
              <Chip
                key={id}
                pressed={chosen}
                sub={sub}
                onClick={() => void save(setMember(store, at, id, !chosen))}
              >
                {text}
              </Chip>
            );
          })}
          {(all || shown.length < choices.length) && (
            <Button size="s" variant="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
              {all
                ? i18n.t('proposal.fewer')
                : i18n.t('proposal.others', [choices.length - shown.length])}
            </Button>
          )}
        </ChipRow>
      )}
    </div>
  );
}

const namesOf = ({ people }: Plan, ids: readonly string[]): { sub?: string } => {
  const names = people.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return names.length > 0
    ? { sub: i18n.t('proposal.saidBy', [new Intl.ListFormat(undefined).format(names)]) }
    : {};
};

/** Those of the interviews, and whom the proposal is for already. */
const audienceOf = ({ people, participants }: Plan, chosen: readonly string[]) => {
  const met = new Set([...participants.map(({ personId }) => personId), ...chosen]);
  return people.filter(({ id }) => met.size === 0 || met.has(id));
};

/** What the proposal answers, and for whom it is, each with who said so. */
export function Serves(sheet: Sheet) {
  const { plan, proposal } = sheet;
  const said = ({
    id,
    text,
    statedByIds,
  }: Plan['objectives'][number] | Plan['obstacles'][number]) => ({
    id,
    text,
    ...namesOf(plan, statedByIds),
  });
  return (
    <div className={styles['serves']}>
      <ServedRow
        sheet={sheet}
        set="audienceIds"
        field="audience"
        label={i18n.t('proposal.audience')}
        none={i18n.t('proposal.nobody')}
        choices={audienceOf(plan, proposal.audienceIds).map(({ id, name, title }) => ({
          id,
          text: name,
          ...(title && { sub: title }),
        }))}
      />
      <ServedRow
        sheet={sheet}
        set="objectiveIds"
        field="objectives"
        label={i18n.t('proposal.objectives')}
        none={i18n.t('proposal.noObjectives')}
        choices={plan.objectives.map(said)}
      />
      <ServedRow
        sheet={sheet}
        set="obstacleIds"
        field="obstacles"
        label={i18n.t('proposal.obstacles')}
        none={i18n.t('proposal.noObstacles')}
        choices={plan.obstacles.map(said)}
      />
    </div>
  );
}

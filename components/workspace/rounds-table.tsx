import { i18n } from '#i18n';
import { useDelete, useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { TextInput } from '@/components/ui/text-input';
import type { InterviewRound } from '@/lib/domain/interview-round';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import { planRound } from '@/lib/store/commands/plan-round';
import { fromLocalInput, toLocalInput } from './local-date-time';
import styles from './rounds-table.module.css';

interface RoundsTableProps {
  readonly companyId: string;
  readonly rounds: readonly InterviewRound[];
}

function RoundRow({ round }: { readonly round: InterviewRound }) {
  const store = useStore();
  const { save } = useSaving();
  const remove = useDelete();
  const name = i18n.t('round.number', [round.ordinal]);
  return (
    <li className={styles['row']}>
      <span>{name}</span>
      <TextInput
        compact
        type="datetime-local"
        aria-label={i18n.t('overview.roundTime', [name])}
        defaultValue={toLocalInput(round.startsAt)}
        onChange={({ currentTarget: { value, validity } }) => {
          // Half typed it has no value yet: the time that is stored stays until there is another.
          if (validity.badInput) return;
          const startsAt = fromLocalInput(value);
          void save(edit(store, 'rounds', round.id, 'startsAt', startsAt));
        }}
      />
      <IconButton
        icon="trash"
        label={i18n.t('overview.deleteRound', [name])}
        onClick={() => void remove({ table: 'rounds', id: round.id }, name)}
      />
    </li>
  );
}

/** The interviews of the current role, in order. */
export function RoundsTable({ companyId, rounds }: RoundsTableProps) {
  const store = useStore();
  const { save } = useSaving();
  const inOrder = [...rounds].sort((a, b) => a.ordinal - b.ordinal);
  const tz = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <>
      <ul>
        {inOrder.map((round) => (
          <RoundRow key={round.id} round={round} />
        ))}
      </ul>
      <Button
        size="s"
        icon="plus"
        onClick={() =>
          void save(planRound(store, companyId, { kind: 'hiring-manager', format: 'video', tz }))
        }
      >
        {i18n.t('overview.addRound')}
      </Button>
    </>
  );
}

import { useSaving } from '@/components/saving/saving';
import { Select } from '@/components/ui/select';
import type { Proposal } from '@/lib/domain/proposal';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';

export type DisclosedBlock = keyof Proposal['disclosure'];
const CHOICES = ['say', 'leave', 'keep'] as const;

interface DisclosureSelectProps {
  readonly proposal: Proposal;
  readonly block: DisclosedBlock;
}

/** Whether a part is said, may be left behind on paper, or stays with the person. */
export function DisclosureSelect({ proposal: { id, disclosure }, block }: DisclosureSelectProps) {
  const store = useStore();
  const { save } = useSaving();
  return (
    <Select
      quiet
      compact
      data-field={`disclosure-${block}`}
      aria-label={i18n.t('disclosure.label', [i18n.t(`disclosure.${block}`)])}
      value={disclosure[block]}
      onChange={({ currentTarget }) => {
        const chosen = CHOICES.find((choice) => choice === currentTarget.value);
        if (chosen)
          void save(edit(store, 'proposals', id, 'disclosure', { ...disclosure, [block]: chosen }));
      }}
    >
      {CHOICES.map((choice) => (
        <option key={choice} value={choice}>
          {i18n.t(`disclosure.${choice}`)}
        </option>
      ))}
    </Select>
  );
}

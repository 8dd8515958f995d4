import { useSaving } from '@/components/saving/saving';
import { LINE_MAX } from '@/lib/domain/base';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { addProposal } from '@/lib/store/commands/add-proposal';
import { AddLine } from './add-line';

interface AddProps {
  readonly companyId: string;
  readonly compact?: boolean | undefined;
}

/** A title makes a proposal. */
export function AddProposal({ companyId, compact }: AddProps) {
  const store = useStore();
  const { save } = useSaving();
  return (
    <AddLine
      draftKey={`add-proposal-${companyId}`}
      label={i18n.t('proposals.add')}
      hint={i18n.t('proposals.addHint')}
      button={i18n.t(compact ? 'entry.add' : 'proposals.addButton')}
      compact={compact}
      check={(line) => (line.length > LINE_MAX ? i18n.t('problem.invalid') : null)}
      onAdd={async (line) => (await save(addProposal(store, companyId, line))) !== null}
    />
  );
}

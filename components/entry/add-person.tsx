import { useSaving } from '@/components/saving/saving';
import { messageKey } from '@/lib/domain/message-key';
import { parsePersonLine } from '@/lib/domain/person-line';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { addPerson } from '@/lib/store/commands/add-person';
import { AddLine } from './add-line';

interface AddProps {
  readonly companyId: string;
  readonly compact?: boolean | undefined;
}

/** Why a typed line is nobody yet; null when it is somebody. */
const wrongWith = (line: string): string | null => {
  const parsed = parsePersonLine(line);
  return parsed.ok ? null : i18n.t(`personLine.${messageKey(parsed.problem)}`);
};

/** "Name, title" makes somebody to meet. */
export function AddPerson({ companyId, compact }: AddProps) {
  const store = useStore();
  const { save } = useSaving();
  const add = async (line: string) => {
    const parsed = parsePersonLine(line);
    return parsed.ok && (await save(addPerson(store, { companyId, ...parsed.value }))) !== null;
  };
  return (
    <AddLine
      draftKey={`add-person-${companyId}`}
      label={i18n.t('people.add')}
      hint={i18n.t('people.addHint')}
      button={i18n.t(compact ? 'entry.add' : 'people.addButton')}
      compact={compact}
      check={wrongWith}
      onAdd={add}
    />
  );
}

import { FieldMark } from '@/components/saving/field-mark';
import { useSaving } from '@/components/saving/saving';
import { IconButton } from '@/components/ui/icon-button';
import { InlineEdit } from '@/components/ui/inline-edit';
import { Menu } from '@/components/ui/menu';
import { useToast } from '@/components/ui/use-toast';
import { type Opportunity, Requirement } from '@/lib/domain/opportunity';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { changeEntry, moveEntry } from '@/lib/store/commands/entries';
import { removeRequirement, restoreRequirement } from '@/lib/store/commands/remove-requirement';
import styles from './requirement-head.module.css';

interface RequirementHeadProps {
  readonly role: Opportunity;
  readonly requirement: Requirement;
}

const KINDS = Requirement.shape.kind.options;

/** Everything that can be done to one requirement, in its menu. */
const useActs = ({ role, requirement }: RequirementHeadProps) => {
  const store = useStore();
  const { save } = useSaving();
  const toast = useToast();
  const at = {
    table: 'opportunities',
    id: role.id,
    list: 'requirements',
    entryId: requirement.id,
  } as const;
  const place = role.requirements.findIndex(({ id }) => id === requirement.id);
  const move = (by: -1 | 1) => void save(moveEntry(store, at, role.requirements, by));
  const remove = async () => {
    const left = await save(removeRequirement(store, role.id, requirement.id));
    if (left === null) return;
    const { text } = requirement;
    toast({
      message:
        left.length === 0
          ? i18n.t('saving.deleted', [text])
          : i18n.t('requirements.deletedKept', left.length, [left.length, text]),
      undo: {
        label: i18n.t('saving.undo'),
        run: () => void save(restoreRequirement(store, role.id, requirement, left)),
      },
    });
  };
  return {
    rename: (text: string) => void save(changeEntry(store, at, 'text', text)),
    actions: [
      ...KINDS.map((kind) => ({
        label: i18n.t(`requirements.kind.${kind}`),
        checked: kind === requirement.kind,
        onSelect: () => void save(changeEntry(store, at, 'kind', kind)),
      })),
      {
        label: i18n.t('requirements.earlier'),
        disabled: place <= 0,
        onSelect: () => move(-1),
      },
      {
        label: i18n.t('requirements.later'),
        disabled: place >= role.requirements.length - 1,
        onSelect: () => move(1),
      },
      {
        label: i18n.t('requirements.delete'),
        icon: 'trash' as const,
        danger: true,
        onSelect: () => void remove(),
      },
    ],
  };
};

/** The requirement in its own words, what kind it is, and the menu that changes either. */
export function RequirementHead(props: RequirementHeadProps) {
  const { requirement } = props;
  const { rename, actions } = useActs(props);
  const label = i18n.t('requirements.menu', [requirement.text]);
  return (
    <div className={styles['head']}>
      <InlineEdit
        className={styles['text']}
        value={requirement.text}
        label={i18n.t('requirements.text')}
        editLabel={i18n.t('requirements.edit', [requirement.text])}
        required
        onSave={rename}
      />
      <FieldMark
        table="opportunities"
        id={props.role.id}
        field="text"
        entry={{ list: 'requirements', id: requirement.id }}
        isTitle
      />
      <div className={styles['kind']}>
        {i18n.t(`requirements.kind.${requirement.kind}`)}
        <Menu
          label={label}
          actions={actions}
          trigger={(trigger) => <IconButton {...trigger} icon="more" size="s" label={label} />}
        />
      </div>
    </div>
  );
}

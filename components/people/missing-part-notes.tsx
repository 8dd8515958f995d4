import { NotRelevant } from '@/components/readiness/not-relevant';
import { useSaving } from '@/components/saving/saving';
import { Chip } from '@/components/ui/chip';
import { ChipRow } from '@/components/ui/chip-row';
import { Note } from '@/components/ui/note';
import { messageKey } from '@/lib/domain/message-key';
import {
  isPartNeedless,
  type MissingPart,
  missingParts,
  PART_RULE,
} from '@/lib/domain/missing-part';
import type { Opportunity } from '@/lib/domain/opportunity';
import type { HiringRole, Person } from '@/lib/domain/person';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { setHiringRole } from '@/lib/store/commands/edit-person';
import styles from './missing-part-notes.module.css';

/** What whoever is pressed becomes. */
const ROLE: Record<MissingPart, HiringRole> = {
  'human-resources': 'gatekeeper',
  decides: 'decision-maker',
};

/** Chips offered; the others are in the table below. */
const OFFERED = 6;

/** The heaviest decide; from HR is rather one of the others. */
const offered = (part: MissingPart, people: readonly Person[]): readonly Person[] =>
  part === 'decides' ? people.slice(0, OFFERED) : people.slice(-OFFERED).reverse();

interface MissingPartNotesProps {
  readonly people: readonly Person[];
  readonly role: Opportunity;
}

/** Asks who was from HR and who decides, where three or more are known and none has that part. */
export function MissingPartNotes({ people, role }: MissingPartNotesProps) {
  const store = useStore();
  const { save } = useSaving();
  const asked = missingParts(people).filter((part) => !isPartNeedless(role, part));
  return asked.map((part) => (
    <Note
      key={part}
      tone="hint"
      className={styles['note']}
      action={
        <ChipRow label={i18n.t(`missingPart.${messageKey(part)}`)} data-field={`part-${part}`}>
          {offered(part, people).map(({ id, name }) => (
            <Chip key={id} onClick={() => void save(setHiringRole(store, id, ROLE[part], true))}>
              {name}
            </Chip>
          ))}
        </ChipRow>
      }
    >
      <strong>{i18n.t(`missingPart.${messageKey(part)}`)}</strong>{' '}
      {i18n.t(`missingPartWhy.${messageKey(part)}`)}{' '}
      <NotRelevant
        of={{ ruleId: PART_RULE, subjectId: part }}
        roleId={role.id}
        title={i18n.t(`missingPart.${messageKey(part)}`)}
      />
    </Note>
  ));
}

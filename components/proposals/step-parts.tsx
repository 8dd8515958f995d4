import { AddLine } from '@/components/entry/add-line';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import { LINE_MAX } from '@/lib/domain/base';
import { foldWords } from '@/lib/domain/fold';
import type { Person } from '@/lib/domain/person';
import type { Proposal } from '@/lib/domain/proposal';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import styles from './plan-rows.module.css';
import type { Sheet } from './sheet';
import { useProposalEntries } from './use-proposal-entries';

type Step = Proposal['steps'][number];
type Part = Step['who'][number];
const RACI: readonly Part['raci'][] = ['R', 'A', 'C', 'I'];

interface StepPartsProps {
  readonly sheet: Sheet;
  readonly step: Step;
}

interface PartRowProps {
  readonly part: Part;
  readonly name: string;
  readonly onPart: (raci: Part['raci']) => void;
  readonly onRemove: () => void;
}

/** One of them, and their part. */
function PartRow({ part, name, onPart, onRemove }: PartRowProps) {
  return (
    <li className={styles['part']}>
      <span>{name}</span>
      <Select
        quiet
        compact
        aria-label={i18n.t('raci.label', [name])}
        value={part.raci}
        onChange={({ currentTarget }) =>
          onPart(RACI.find((one) => one === currentTarget.value) ?? part.raci)
        }
      >
        {RACI.map((raci) => (
          <option key={raci} value={raci}>
            {i18n.t(`raci.${raci}`)}
          </option>
        ))}
      </Select>
      <IconButton
        icon="close"
        size="s"
        label={i18n.t('steps.without', [name])}
        onClick={onRemove}
      />
    </li>
  );
}

interface AddPartProps {
  readonly step: Step;
  /** Those of the company who have no part in it yet. */
  readonly left: readonly Person[];
  readonly onPerson: (part: Pick<Part, 'personId' | 'label'>) => Promise<boolean>;
  readonly onTeam: (line: string) => Promise<boolean>;
}

/** One more, by name or by team. */
function AddPart({ step, left, onPerson, onTeam }: AddPartProps) {
  return (
    <div className={styles['part']}>
      <Select
        compact
        quiet
        aria-label={i18n.t('steps.addPerson')}
        data-field={`who-${step.id}`}
        value=""
        onChange={({ currentTarget }) => {
          const person = left.find(({ id }) => id === currentTarget.value);
          if (person) void onPerson({ personId: person.id, label: person.name });
        }}
      >
        <option value="">{i18n.t('steps.addPerson')}</option>
        {left.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <AddLine
        compact
        draftKey={`add-part-${step.id}`}
        label={i18n.t('steps.addTeam')}
        button={i18n.t('entry.add')}
        check={(line) => (line.length > LINE_MAX ? i18n.t('problem.invalid') : null)}
        onAdd={onTeam}
      />
    </div>
  );
}

/** Who does it, owns it, is asked, is told: people of the company by name, or a team. */
export function StepParts({ sheet: { plan, proposal }, step }: StepPartsProps) {
  const store = useStore();
  const { change, save } = useProposalEntries(proposal.id, 'steps');
  const keep = (who: Part[]) => save(change(step.id, 'who', who));
  const nameOf = ({ personId, label }: Part): string =>
    plan.people.find(({ id }) => id === personId)?.name ?? label;
  const add = async (part: Pick<Part, 'personId' | 'label'>) => {
    const raci = step.who.some(({ raci: has }) => has === 'R') ? 'C' : 'R';
    return (await keep([...step.who, { ...part, id: store.newId(), raci }])) !== null;
  };
  const addNamed = (line: string) => {
    const person = plan.people.find(({ name }) => foldWords(name) === foldWords(line));
    return add({ label: line, ...(person && { personId: person.id }) });
  };
  const left = plan.people.filter(({ id }) => !step.who.some(({ personId }) => personId === id));
  return (
    <div>
      <p className="label">{i18n.t('steps.with')}</p>
      <ul className={styles['parts']}>
        {step.who.map((part) => (
          <PartRow
            key={part.id}
            part={part}
            name={nameOf(part)}
            onPart={(raci) =>
              void keep(step.who.map((one) => (one.id === part.id ? { ...one, raci } : one)))
            }
            onRemove={() => void keep(step.who.filter(({ id }) => id !== part.id))}
          />
        ))}
      </ul>
      <AddPart step={step} left={left} onPerson={add} onTeam={addNamed} />
    </div>
  );
}

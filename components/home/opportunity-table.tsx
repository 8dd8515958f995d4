import { RoundLine } from '@/components/company/round-line';
import { FieldMark } from '@/components/saving/field-mark';
import { useSaving } from '@/components/saving/saving';
import { InlineEdit } from '@/components/ui/inline-edit';
import { Select } from '@/components/ui/select';
import styles from '@/components/workspace/stacked-table.module.css';
import type { Company } from '@/lib/domain/company';
import { currentRoleOf } from '@/lib/domain/current-role';
import { nextRound } from '@/lib/domain/next-round';
import { type Opportunity, Stage } from '@/lib/domain/opportunity';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useLinkTargets } from '@/lib/react/use-link-targets';
import { useNow } from '@/lib/react/use-now';
import { edit } from '@/lib/store/commands/edit';

interface RoleCellsProps {
  readonly company: Company;
  readonly role: Opportunity;
}

/** What the role is called, edited where it stands. */
function RoleTitle({ company, role }: RoleCellsProps) {
  const store = useStore();
  const { save } = useSaving();
  return (
    <>
      <InlineEdit
        value={role.title}
        required
        label={i18n.t('home.roleOf', [company.name])}
        editLabel={i18n.t('home.editRole', [company.name])}
        onSave={(title) => void save(edit(store, 'opportunities', role.id, 'title', title))}
      />
      <FieldMark table="opportunities" id={role.id} field="title" isTitle />
    </>
  );
}

/** How far it has come. */
function StageChoice({ company, role }: RoleCellsProps) {
  const store = useStore();
  const { save } = useSaving();
  return (
    <Select
      quiet
      compact
      aria-label={i18n.t('home.stageOf', [company.name])}
      value={role.stage}
      onChange={({ currentTarget: { value } }) => {
        const stage = Stage.options.find((one) => one === value);
        if (stage) void save(edit(store, 'opportunities', role.id, 'stage', stage));
      }}
    >
      {Stage.options.map((stage) => (
        <option key={stage} value={stage}>
          {i18n.t(`stage.${stage}`)}
        </option>
      ))}
    </Select>
  );
}

function OpportunityRow({ company }: { readonly company: Company }) {
  const found = useLinkTargets(company.id);
  const now = useNow();
  const targets = found.state === 'ready' ? found.value : null;
  const role = targets ? currentRoleOf(targets.opportunities) : undefined;
  const rounds = targets?.rounds.filter(({ opportunityId }) => opportunityId === role?.id) ?? [];
  return (
    <tr>
      <th scope="row">
        <a href={formatRoute({ page: 'company', id: company.id, view: 'overview' })}>
          {company.name}
        </a>
      </th>
      <td>{role && <RoleTitle company={company} role={role} />}</td>
      <td>{targets && <RoundLine round={nextRound(rounds, now)} now={now} />}</td>
      <td>{role && <StageChoice company={company} role={role} />}</td>
      <td className="num" data-label={i18n.t('home.people')}>
        {targets?.people.length}
      </td>
      <td className="num" data-label={i18n.t('home.proposals')}>
        {targets?.proposals.length}
      </td>
    </tr>
  );
}

/** The opportunities side by side, whose interview comes first first. */
export function OpportunityTable({ companies }: { readonly companies: readonly Company[] }) {
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          {(['company', 'role', 'round', 'stage'] as const).map((column) => (
            <th key={column} scope="col">
              {i18n.t(`home.${column}`)}
            </th>
          ))}
          {(['people', 'proposals'] as const).map((column) => (
            <th key={column} scope="col" className="num">
              {i18n.t(`home.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {companies.map((company) => (
          <OpportunityRow key={company.id} company={company} />
        ))}
      </tbody>
    </table>
  );
}

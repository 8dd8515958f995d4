import { AddLine } from '@/components/entry/add-line';
import { useSaving } from '@/components/saving/saving';
import { SectionHeading } from '@/components/ui/section-heading';
import { lastRound } from '@/lib/domain/last-round';
import type { Plan } from '@/lib/domain/plan';
import { promiseStanding } from '@/lib/domain/promise';
import { parsePromiseLine } from '@/lib/domain/promise-line';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useNow } from '@/lib/react/use-now';
import { addEntries } from '@/lib/store/commands/entries';
import { type Promised, PromiseRow } from './promise-row';

interface PromisesProps {
  readonly plan: Plan;
  /** The promise that somebody came for. */
  readonly at: string | undefined;
}

/** What is open before what is kept; of the open the earliest day first, without a day last. */
const inOrder = ({ rounds }: Plan): Promised[] =>
  rounds
    .flatMap((round) => round.commitments.map((promise) => ({ round, promise })))
    .sort(
      ({ promise: a }, { promise: b }) =>
        Number(a.doneAt !== undefined) - Number(b.doneAt !== undefined) ||
        (a.dueAt ?? Number.POSITIVE_INFINITY) - (b.dueAt ?? Number.POSITIVE_INFINITY) ||
        0,
    );

function AddPromise({ plan }: { readonly plan: Plan }) {
  const store = useStore();
  const { save } = useSaving();
  const now = useNow();
  const round = lastRound(plan.rounds, now) ?? plan.rounds[0];
  if (!round) {
    return (
      <p className="text-2">
        <a href={formatRoute({ page: 'company', id: plan.company.id, view: 'overview' })}>
          {i18n.t('promise.noRound')}
        </a>
      </p>
    );
  }
  const add = async (line: string) => {
    const promise = parsePromiseLine(line, plan.people, store.now());
    const at = { table: 'rounds', id: round.id, list: 'commitments' } as const;
    return (await save(addEntries(store, at, [promise]))) !== null;
  };
  return (
    <AddLine
      compact
      draftKey={`add-promise-${plan.role.id}`}
      label={i18n.t('promise.add')}
      hint={i18n.t('promise.addHint')}
      button={i18n.t('entry.add')}
      onAdd={add}
    />
  );
}

/** Everything promised in any round, and whether it was kept. */
export function Promises({ plan, at }: PromisesProps) {
  const now = useNow();
  const promises = inOrder(plan);
  const late = promises.filter(({ promise }) => promiseStanding(promise, now).state === 'late');
  const count =
    late.length > 0 ? i18n.t('promise.late', [late.length, promises.length]) : promises.length;
  return (
    <section aria-label={i18n.t('promise.title')}>
      <SectionHeading level={2} count={count}>
        {i18n.t('promise.title')}
      </SectionHeading>
      {promises.length === 0 && <p className="text-2">{i18n.t('promise.none')}</p>}
      <ul>
        {promises.map((one) => (
          <PromiseRow key={one.promise.id} plan={plan} at={at} {...one} />
        ))}
      </ul>
      <AddPromise plan={plan} />
    </section>
  );
}

import { useSaving } from '@/components/saving/saving';
import { ButtonLink } from '@/components/ui/button-link';
import { Empty } from '@/components/ui/empty';
import { Icon } from '@/components/ui/icon';
import type { Accomplishment } from '@/lib/domain/accomplishment';
import { linkId } from '@/lib/domain/ids';
import type { KeyPoint } from '@/lib/domain/key-point';
import type { Plan } from '@/lib/domain/plan';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { link, unlink } from '@/lib/store/commands/link';
import styles from './requirements.module.css';
import { type GridCell, useGridKeys } from './use-grid-keys';

/** Beyond so many columns the key points stay in sight while the rest moves under them. */
const FIT = 4;

interface ProofCellProps {
  readonly keyPoint: KeyPoint;
  readonly story: Accomplishment;
  readonly proves: boolean;
  readonly cell: GridCell;
  readonly field?: string | undefined;
}

/** One press, Space or Enter says that the story proves it; another takes it back. */
function ProofCell({ keyPoint, story, proves, cell, field }: ProofCellProps) {
  const store = useStore();
  const { save } = useSaving();
  const ends = {
    ...({ from: 'accomplishment', fromId: story.id } as const),
    ...({ to: 'keyPoint', toId: keyPoint.id } as const),
  };
  const toggle = () =>
    void (proves ? save(unlink(store, linkId(ends))) : save(link(store, ends, 'proves')));
  return (
    <td data-unproven={!proves || undefined}>
      <button
        {...cell}
        type="button"
        className={styles['proof']}
        aria-pressed={proves}
        data-field={field}
        onClick={toggle}
      >
        <Icon name={proves ? 'check' : 'plus'} />
        <span className={styles['proofName']}>{story.title}</span>
      </button>
    </td>
  );
}

/** In the order of the people's weight; what comes from the ad stands last. */
const byPerson = ({ people, keyPoints }: Plan): KeyPoint[] => {
  const places = new Map(people.map(({ id }, index) => [id, index]));
  const placeOf = ({ personId = '' }: KeyPoint) => places.get(personId) ?? people.length;
  return keyPoints
    .filter(({ direction }) => direction === 'theirs')
    .sort((a, b) => placeOf(a) - placeOf(b));
};

function KeyPointHead({ plan, keyPoint }: { readonly plan: Plan; readonly keyPoint: KeyPoint }) {
  const person = plan.people.find(({ id }) => id === keyPoint.personId);
  return (
    <th scope="row">
      {keyPoint.text}
      {keyPoint.interpretation && <span className="text-2">: {keyPoint.interpretation}</span>}
      <span className={styles['whose']}>{person?.name ?? i18n.t('requirements.fromAd')}</span>
    </th>
  );
}

function StoriesHead({ stories }: { readonly stories: readonly Accomplishment[] }) {
  return (
    <thead>
      <tr>
        <th scope="col" className="label">
          {i18n.t('requirements.theyWant')}
        </th>
        {stories.map(({ id, title, employer }) => (
          <th key={id} scope="col">
            <strong>{title}</strong>
            {employer && <span className={styles['whose']}>{employer}</span>}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Which story proves what to whom. */
export function ProofsTable({
  plan,
  at,
}: {
  readonly plan: Plan;
  readonly at?: string | undefined;
}) {
  const keyPoints = byPerson(plan);
  const stories = plan.accomplishments.filter(({ defensible }) => defensible !== false);
  const { cell, move } = useGridKeys(keyPoints.length, stories.length);
  const linked = new Set(plan.links.map(({ id }) => id));
  const proves = (keyPoint: KeyPoint, story: Accomplishment) =>
    linked.has(
      linkId({ from: 'accomplishment', fromId: story.id, to: 'keyPoint', toId: keyPoint.id }),
    );
  if (keyPoints.length === 0)
    return (
      <Empty title={i18n.t('requirements.noKeyPoints')}>
        {i18n.t('requirements.noKeyPointsHint')}
      </Empty>
    );
  if (stories.length === 0) {
    const route = { page: 'company', id: plan.company.id, view: 'stories' } as const;
    const act = (
      <ButtonLink href={formatRoute(route)}>{i18n.t('requirements.writeStory')}</ButtonLink>
    );
    return (
      <Empty title={i18n.t('story.none')} action={act}>
        {i18n.t('story.noneHint')}
      </Empty>
    );
  }
  return (
    <div className={styles['scroll']} data-wide={stories.length > FIT || undefined}>
      {/* The keys move between the buttons in its cells. */}
      <table className={styles['matrix']} data-proofs="" onKeyDown={move}>
        <caption className="visually-hidden">{i18n.t('requirements.proofsHint')}</caption>
        <StoriesHead stories={stories} />
        <tbody>
          {keyPoints.map((keyPoint, row) => (
            <tr key={keyPoint.id} data-field={keyPoint.id === at ? 'link' : undefined}>
              <KeyPointHead plan={plan} keyPoint={keyPoint} />
              {stories.map((story, column) => (
                <ProofCell
                  key={story.id}
                  keyPoint={keyPoint}
                  story={story}
                  proves={proves(keyPoint, story)}
                  cell={cell(row, column)}
                  field={keyPoint.id === at ? `link-${story.id}` : undefined}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

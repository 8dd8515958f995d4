import { SuggestionLines } from '@/components/linking/suggestion-lines';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import type { Suggestion } from '@/lib/domain/suggestion';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { addPerson } from '@/lib/store/commands/add-person';
import type { Research } from '@/lib/store/queries/research';
import styles from './kept-row.module.css';
import { LinkChips } from './link-chips';
import { LinkSentence } from './link-sentence';
import type { Target } from './targets';

interface LinkingProps {
  readonly research: Research;
  readonly targets: readonly Target[];
  readonly offers: readonly Suggestion[];
  readonly onToggle: (target: Target) => void;
  /** The row in front: it offers all there is; another only says what is filled in. */
  readonly current: boolean;
}

/** A leader who is nobody to meet yet becomes one. */
function MeetLeader({
  research: { finding },
  targets,
}: Pick<LinkingProps, 'research' | 'targets'>) {
  const store = useStore();
  const { save } = useSaving();
  const met = targets.some(({ id }) => id === finding.personId);
  if (finding.kind !== 'leader' || met) return null;
  const meet = () =>
    save(
      addPerson(store, {
        companyId: finding.companyId,
        name: finding.text,
        ...(finding.value && { title: finding.value }),
        findingId: finding.id,
      }),
    );
  return (
    <Button size="s" icon="person" onClick={() => void meet()}>
      {i18n.t('review.meet', [finding.text])}
    </Button>
  );
}

/** Chips, links as sentences, and the way to meet a leader; of a row that is not in front what is filled in. */
export function Linking({ research, targets, offers, onToggle, current }: LinkingProps) {
  const filled = offers.filter((offer) => offer.filled);
  if (!current)
    return filled.length > 0 ? (
      <div className={styles['below']}>
        <SuggestionLines offers={filled} targets={targets} />
      </div>
    ) : null;
  const nameOf = (id: string) => targets.find((target) => target.id === id)?.name;
  return (
    <div className={styles['linking']}>
      <LinkChips
        label={i18n.t('review.linkTo')}
        targets={targets}
        links={research.links}
        filledIds={filled.map(({ targetId }) => targetId)}
        onToggle={onToggle}
      />
      <SuggestionLines offers={offers} targets={targets} />
      {research.links.length > 0 && (
        <ul className={styles['links']}>
          {research.links.map((one) => (
            <LinkSentence key={one.id} link={one} name={nameOf(one.toId) ?? i18n.t('link.gone')} />
          ))}
        </ul>
      )}
      <MeetLeader research={research} targets={targets} />
    </div>
  );
}

import { i18n } from '#i18n';
import { KeptRow } from '@/components/findings/kept-row';
import { KindSelect } from '@/components/findings/kind-select';
import { targetsOf } from '@/components/findings/targets';
import { useDelete, useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { SectionHeading } from '@/components/ui/section-heading';
import type { FindingKind } from '@/lib/domain/finding';
import { useStore } from '@/lib/react/store-context';
import { useFacts } from '@/lib/react/use-research';
import { changeKind } from '@/lib/store/commands/change-kind';
import type { LinkTargets } from '@/lib/store/queries/link-targets';
import type { Research } from '@/lib/store/queries/research';
import styles from './recently-kept.module.css';
import type { CurrentRow } from './use-current-row';

interface RecentlyKeptProps {
  readonly findingId: string;
  readonly targets: LinkTargets;
  readonly row: CurrentRow;
  /** Filed under another kind it may have become one with another finding. */
  readonly onReplaced: (findingId: string) => void;
}

function Acts({
  research,
  onReplaced,
}: { research: Research } & Pick<RecentlyKeptProps, 'onReplaced'>) {
  const store = useStore();
  const { save } = useSaving();
  const remove = useDelete();
  const { finding } = research;
  const refile = async (kind: FindingKind) => {
    const id = await save(changeKind(store, finding.id, kind));
    if (id) onReplaced(id);
  };
  return (
    <div className={styles['acts']}>
      <KindSelect quiet value={finding.kind} onChange={(kind) => void refile(kind)} />
      <Button
        variant="quiet"
        size="s"
        icon="undo"
        onClick={() => void remove({ table: 'findings', id: finding.id }, finding.text)}
      >
        {i18n.t('popup.undo')}
      </Button>
    </div>
  );
}

/** What was just kept by key, menu or paste: its kind, whom it is for, and the way back. */
export function RecentlyKept({ findingId, targets, row, onReplaced }: RecentlyKeptProps) {
  const found = useFacts([findingId]);
  const research = found.state === 'ready' ? found.value[0] : undefined;
  if (!research) return null;
  return (
    <section>
      <SectionHeading
        level={2}
        rule="none"
        action={<Acts research={research} onReplaced={onReplaced} />}
      >
        {i18n.t('popup.justKept')}
      </SectionHeading>
      <ul>
        <KeptRow
          research={research}
          targets={targetsOf(targets)}
          current={row.current === findingId}
          wanted={row.wanted === findingId}
          onCurrent={() => row.choose(findingId)}
        />
      </ul>
    </section>
  );
}

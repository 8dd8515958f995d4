import { KeptRow } from '@/components/findings/kept-row';
import { KindSelect } from '@/components/findings/kind-select';
import { targetsOf } from '@/components/findings/targets';
import { useDelete, useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { SectionHeading } from '@/components/ui/section-heading';
import type { FindingKind } from '@/lib/domain/finding';
import type { KeptPassage } from '@/lib/domain/kept-passage';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useFacts } from '@/lib/react/use-research';
import type { Suggest } from '@/lib/react/use-suggest';
import { changeKind } from '@/lib/store/commands/change-kind';
import { takeBackQuote } from '@/lib/store/commands/keep-passage';
import type { LinkTargets } from '@/lib/store/queries/link-targets';
import type { Research } from '@/lib/store/queries/research';
import styles from './recently-kept.module.css';
import type { CurrentRow } from './use-current-row';

interface RecentlyKeptProps {
  readonly recent: KeptPassage;
  readonly targets: LinkTargets;
  readonly suggest: Suggest;
  readonly row: CurrentRow;
  /** It is another finding now, or taken back. */
  readonly onRecent: (kept: KeptPassage | null) => void;
}

type ActsProps = Pick<RecentlyKeptProps, 'recent' | 'onRecent'> & { readonly research: Research };

/** Takes back what the passage added, and nothing that was there before. */
function Undo({ research: { finding }, recent, onRecent }: ActsProps) {
  const store = useStore();
  const { save } = useSaving();
  const remove = useDelete();
  if (recent.added === 'nothing') return null;
  const takeBack = async () => {
    if (recent.added === 'finding')
      await remove({ table: 'findings', id: finding.id }, finding.text);
    else if ((await save(takeBackQuote(store, recent))) !== null) onRecent(null);
  };
  return (
    <Button variant="quiet" size="s" icon="undo" onClick={() => void takeBack()}>
      {i18n.t('popup.undo')}
    </Button>
  );
}

function Acts(props: ActsProps) {
  const store = useStore();
  const { save } = useSaving();
  const { recent, onRecent } = props;
  const { finding } = props.research;
  const refile = async (kind: FindingKind) => {
    const id = await save(changeKind(store, finding.id, kind));
    // Filed under another kind it may have become one with a finding that is not to go with it.
    if (id && id !== finding.id) onRecent({ ...recent, findingId: id, added: 'nothing' });
  };
  return (
    <div className={styles['acts']}>
      <KindSelect quiet value={finding.kind} onChange={(kind) => void refile(kind)} />
      <Undo {...props} />
    </div>
  );
}

/** What was just kept by key, menu or paste: its kind, whom it is for, and the way back. */
export function RecentlyKept(props: RecentlyKeptProps) {
  const { recent, targets, suggest, row, onRecent } = props;
  const { findingId, added } = recent;
  const found = useFacts([findingId]);
  const research = found.state === 'ready' ? found.value[0] : undefined;
  if (!research) return null;
  return (
    <section>
      <SectionHeading
        level={2}
        rule="none"
        action={<Acts research={research} recent={recent} onRecent={onRecent} />}
      >
        {i18n.t(added === 'finding' ? 'popup.justKept' : 'popup.keptBefore')}
      </SectionHeading>
      <ul>
        <KeptRow
          research={research}
          targets={targetsOf(targets)}
          offers={suggest(research)}
          current={row.current === findingId}
          wanted={row.wanted === findingId}
          onCurrent={() => row.choose(findingId)}
        />
      </ul>
    </section>
  );
}

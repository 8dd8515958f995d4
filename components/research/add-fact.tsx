import { useState } from 'react';
import { AddLine } from '@/components/entry/add-line';
import { KindSelect } from '@/components/findings/kind-select';
import { useSaving } from '@/components/saving/saving';
import type { FindingKind } from '@/lib/domain/finding';
import { FINDING_KINDS } from '@/lib/domain/findings';
import { messageKey } from '@/lib/domain/message-key';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { useHashRoute } from '@/lib/react/use-hash-route';
import { addFact } from '@/lib/store/commands/add-fact';
import styles from './add-fact.module.css';

/** The kind that somebody was sent here for: `add-product`. */
const useKindAsked = (): FindingKind | undefined => {
  const route = useHashRoute();
  const field = route && 'field' in route ? route.field : undefined;
  return FINDING_KINDS.find((kind) => field === `add-${kind}`);
};

/** What the person knows of the company without a page that says it, in one line. */
export function AddFact({ companyId }: { readonly companyId: string }) {
  const store = useStore();
  const { save } = useSaving();
  const asked = useKindAsked();
  const [chosen, setChosen] = useState<{ kind: FindingKind; insteadOf: FindingKind | undefined }>();
  // Being sent here again counts for more than what was chosen before.
  const kind = chosen && chosen.insteadOf === asked ? chosen.kind : (asked ?? 'product');
  return (
    <div className={styles['add']}>
      <div className={styles['line']} data-field={`add-${kind}`}>
        <AddLine
          draftKey={`add-fact-${companyId}`}
          label={i18n.t('research.add', [i18n.t(`kind.${messageKey(kind)}`)])}
          button={i18n.t('entry.add')}
          onAdd={async (line) => (await save(addFact(store, { companyId, kind, line }))) !== null}
        />
      </div>
      <KindSelect
        quiet
        value={kind}
        onChange={(next) => setChosen({ kind: next, insteadOf: asked })}
      />
    </div>
  );
}

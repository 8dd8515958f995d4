import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/note';
import { i18n } from '@/lib/locales/i18n';
import type { ReadDispute } from '@/lib/store/queries/disputes';
import type { Research } from '@/lib/store/queries/research';
import { ClipSource } from './clip-source';
import styles from './dispute-card.module.css';
import { disputeWords } from './dispute-words';
import { useSettle } from './use-settle';

interface SideProps {
  readonly research: Research;
  readonly onRight: () => void;
}

/** What one side says, where and when. */
function Side({ research: { finding, clips }, onRight }: SideProps) {
  return (
    <li className={styles['side']}>
      <p>
        <bdi>{finding.ownWords || finding.text}</bdi>
        {finding.value && <bdi className="text-2"> {finding.value}</bdi>}
      </p>
      <div className={styles['sources']}>
        {clips.map((clip) => (
          <ClipSource key={clip.id} clip={clip} />
        ))}
        {clips.length === 0 && (
          <span className="text-3 small">
            {i18n.t(finding.reader === 'heard' ? 'dispute.heard' : 'dispute.noSource')}
          </span>
        )}
      </div>
      <Button
        size="s"
        aria-label={i18n.t('dispute.thisOneNamed', [finding.text])}
        onClick={onRight}
      >
        {i18n.t('dispute.thisOne')}
      </Button>
    </li>
  );
}

/** Facts that cannot all be right, side by side with their sources and days, and the question which is. */
export function DisputeCard({ dispute }: { readonly dispute: ReadDispute }) {
  const id = useId();
  const { prefer, both } = useSettle();
  const findings = dispute.sides.map(({ finding }) => finding);
  return (
    <Note tone="warn" role="group" aria-labelledby={id} className={styles['card']}>
      <p id={id}>
        <b>{disputeWords(dispute)}.</b> {i18n.t('dispute.question')}
      </p>
      <ul className={styles['sides']}>
        {dispute.sides.map((side) => (
          <Side
            key={side.finding.id}
            research={side}
            onRight={() => void prefer(side.finding.id, findings)}
          />
        ))}
      </ul>
      <Button size="s" onClick={() => void both(findings)}>
        {findings.length === 2 ? i18n.t('dispute.both') : i18n.t('dispute.all')}
      </Button>
    </Note>
  );
}

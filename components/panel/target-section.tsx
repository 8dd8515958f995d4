import { type ReactNode, useId } from 'react';
import { Fact } from '@/components/research/fact';
import { Gutter } from '@/components/ui/gutter';
import { REASONS, type ReasonCode } from '@/lib/domain/link';
import { messageKey } from '@/lib/domain/message-key';
import { i18n } from '@/lib/locales/i18n';
import type { Linked } from '@/lib/store/queries/linked-research';
import type { Research } from '@/lib/store/queries/research';
import styles from './target-section.module.css';

interface TargetSectionProps {
  /** The person or proposal the research is for. */
  readonly targetId: string;
  readonly name: ReactNode;
  /** A small fact right of the name. */
  readonly rank?: ReactNode;
  readonly subtitle?: ReactNode;
  /** Undefined: nothing is. */
  readonly linked: Linked | undefined;
  /** What there is to say, above what it rests on. */
  readonly children?: ReactNode;
}

/** Research by the reason it is linked for, in the order of the reasons. */
const byReason = (research: readonly Research[], targetId: string): [ReasonCode, Research[]][] =>
  REASONS.flatMap((reason): [ReasonCode, Research[]][] => {
    const own = research.filter((one) =>
      one.links.some((link) => link.toId === targetId && link.reason === reason),
    );
    return own.length > 0 ? [[reason, own]] : [];
  });

/** Somebody to meet, or a proposal, with what is known that matters to them. */
export function TargetSection(props: TargetSectionProps) {
  const { targetId, name, rank, subtitle, linked, children } = props;
  const id = useId();
  const { research, total } = linked ?? { research: [], total: 0 };
  const groups = byReason(research, targetId);
  return (
    <section className={styles['section']} aria-labelledby={id}>
      <header className={styles['head']}>
        <h3 id={id} className="name">
          {name}
        </h3>
        {rank}
        {subtitle && <p className={styles['subtitle']}>{subtitle}</p>}
      </header>
      {children}
      {groups.length === 0 && <p className={styles['none']}>{i18n.t('panel.nothingLinked')}</p>}
      {groups.map(([reason, own]) => (
        <Gutter key={reason} label={i18n.t(`reason.${messageKey(reason)}`)} level={4} plain>
          <ul className={styles['facts']}>
            {own.map((one) => (
              <li key={one.finding.id}>
                <Fact research={one} />
              </li>
            ))}
          </ul>
        </Gutter>
      ))}
      {total > research.length && (
        <p className="text-3">{i18n.t('panel.more', [total - research.length])}</p>
      )}
    </section>
  );
}

import type { ReactNode } from 'react';
import { Gutter } from '@/components/ui/gutter';
import { FINDING_KINDS } from '@/lib/domain/findings';
import { messageKey } from '@/lib/domain/message-key';
import { i18n } from '@/lib/locales/i18n';
import type { Research } from '@/lib/store/queries/research';
import { Fact } from './fact';
import styles from './research-list.module.css';

interface ResearchListProps {
  readonly research: readonly Research[];
  /** Buttons of one fact. */
  readonly actions?: (research: Research) => ReactNode;
}

/** Kept facts by kind, in the kinds' order. */
export function ResearchList({ research, actions }: ResearchListProps) {
  return FINDING_KINDS.map((kind) => {
    const own = research.filter(({ finding }) => finding.kind === kind);
    if (own.length === 0) return null;
    return (
      <Gutter key={kind} label={i18n.t(`kind.${messageKey(kind)}`)} level={2}>
        <ul className={styles['facts']}>
          {own.map((one) => (
            <li key={one.finding.id}>
              <Fact research={one} actions={actions?.(one)} />
            </li>
          ))}
        </ul>
      </Gutter>
    );
  });
}

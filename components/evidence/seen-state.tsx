import { dayWords } from '@/components/research/source-words';
import { Mark, type MarkKind } from '@/components/ui/mark';
import type { Clip } from '@/lib/domain/clip';
import { i18n } from '@/lib/locales/i18n';
import { useNow } from '@/lib/react/use-now';
import styles from './seen-state.module.css';

const SHAPES: Readonly<Record<Clip['seenState'], MarkKind>> = {
  present: 'there',
  changed: 'weak',
  gone: 'missing',
  unchecked: 'none',
};

interface SeenStateProps {
  readonly clip: Pick<Clip, 'seenState' | 'seenNow' | 'lastSeenAt' | 'capturedAt'>;
}

/** Whether a page says still what was kept from it, in a shape and in words. */
export function SeenState({ clip }: SeenStateProps) {
  const now = useNow();
  const { seenState, seenNow = '', lastSeenAt, capturedAt } = clip;
  const day = dayWords(lastSeenAt ?? capturedAt, now);
  return (
    <span className={styles['state']} data-state={seenState}>
      <Mark kind={SHAPES[seenState]} label="" />
      <span>
        {seenState === 'changed'
          ? i18n.t('evidence.changed', [day])
          : i18n.t(`evidence.${seenState}`, [day])}
        {seenState === 'changed' && <q className={styles['now']}>{seenNow}</q>}
      </span>
    </span>
  );
}

/** The shape alone, beside an address; read out with its words. */
export function SeenShape({ state }: { readonly state: Clip['seenState'] }) {
  return <Mark kind={SHAPES[state]} label={i18n.t(`evidence.short.${state}`)} />;
}

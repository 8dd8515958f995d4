import { Mark } from '@/components/ui/mark';
import { messageKey } from '@/lib/domain/message-key';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import type { Pillar } from '@/lib/readiness/pillars';
import styles from './pillar-lights.module.css';

interface PillarLightsProps {
  readonly pillars: readonly Pillar[];
}

const lackWords = ({ words, params }: Pillar['lacks'][number]): string =>
  i18n.t(
    // One key stands for all of them: they differ in how many gaps their sentences have.
    `readiness.lack.${messageKey(words)}` as 'readiness.lack.promisesLate',
    params as [number, number],
  );

/** The three things a plan is judged by: there, weak or missing, and what each lacks. */
export function PillarLights({ pillars }: PillarLightsProps) {
  return (
    <ul className={styles['pillars']}>
      {pillars.map(({ id, state, lacks }) => (
        <li key={id} className={styles['pillar']}>
          <Mark kind={state} label={i18n.t(`readiness.pillarState.${state}`)} />
          <b>{i18n.t(`readiness.pillar.${id}`)}</b>
          <ul className={styles['lacks']}>
            {lacks.map((lack) => (
              <li key={lack.words}>
                <a href={formatRoute(lack.fix)}>{lackWords(lack)}</a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

import { Icon } from '@/components/ui/icon';
import { Mark } from '@/components/ui/mark';
import { lintOpening } from '@/lib/domain/opening-lint';
import { i18n } from '@/lib/locales/i18n';
import styles from './opening-field.module.css';

interface TickProps {
  readonly holds: boolean;
  readonly yes: string;
  readonly no: string;
}

function Tick({ holds, yes, no }: TickProps) {
  return (
    <li className={styles['tick']}>
      {holds ? <Icon name="check" /> : <Mark kind="weak" label="" />}
      {holds ? yes : no}
    </li>
  );
}

const listed = (words: readonly string[]): string =>
  new Intl.ListFormat(undefined).format(words.map((word) => `“${word}”`));

/** Hedged, asks, blames nobody: what holds, what not yet, and which words are meant. */
export function OpeningTicks({ text }: { readonly text: string }) {
  if (text.trim() === '') return <span />;
  const { hedged, asks, blunt, hints } = lintOpening(text);
  const blames = blunt.length > 0;
  return (
    <ul className={`small text-2 ${styles['ticks']}`} aria-label={i18n.t('opening.judged')}>
      <Tick holds={hedged} yes={i18n.t('opening.hedged')} no={i18n.t('opening.notHedged')} />
      <Tick holds={asks} yes={i18n.t('opening.asks')} no={i18n.t('opening.doesNotAsk')} />
      <Tick
        holds={!blames}
        yes={i18n.t('opening.blamesNobody')}
        no={blames ? i18n.t('opening.blames', [listed(blunt)]) : ''}
      />
      {hints.length > 0 && <li className="text-3">{i18n.t('opening.hint', [listed(hints)])}</li>}
    </ul>
  );
}

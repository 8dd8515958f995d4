import { NamedSentence } from '@/components/findings/named-sentence';
import type { Target } from '@/components/findings/targets';
import { Icon } from '@/components/ui/icon';
import type { Suggestion } from '@/lib/domain/suggestion';
import { i18n } from '@/lib/locales/i18n';
import styles from './suggestion-lines.module.css';
import { suggestionWords } from './suggestion-words';

interface SuggestionLinesProps {
  readonly offers: readonly Suggestion[];
  readonly targets: readonly Target[];
}

/** Whom and what a fact may be for, each with its reasons as a sentence. Nothing of it is stored. */
export function SuggestionLines({ offers, targets }: SuggestionLinesProps) {
  const lines = offers.flatMap((offer) => {
    const target = targets.find(({ id }) => id === offer.targetId);
    return target ? [{ offer, name: target.name }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <ul aria-label={i18n.t('linking.why')} className={styles['lines']}>
      {lines.map(({ offer, name }) => (
        <li key={offer.targetId} className={styles['line']} data-filled={offer.filled || undefined}>
          <Icon name="link" className={styles['mark']} />
          <span>
            {offer.filled && (
              <span className="visually-hidden">{i18n.t('review.suggested')}: </span>
            )}
            <NamedSentence name={name} say={(marked) => suggestionWords(offer, marked)} />
          </span>
        </li>
      ))}
    </ul>
  );
}

import type { Proposal } from '@/lib/domain/proposal';
import { lintGoal, type SmartLint } from '@/lib/domain/smart-lint';
import { i18n } from '@/lib/locales/i18n';
import styles from './smart-letters.module.css';

const LETTERS = ['specific', 'measurable', 'assignable', 'realistic', 'timed'] as const;
type Letter = (typeof LETTERS)[number];

const wordsFor = (letter: Letter, { vague }: SmartLint): string =>
  letter === 'specific' && vague !== undefined
    ? i18n.t('smart.vague', [vague])
    : i18n.t(`smart.${letter}`);

/** Five letters, those that are not met yet in a frame, and a sentence for what they need. */
export function SmartLetters({ goal }: { readonly goal: Proposal['goals'][number] }) {
  const lint = lintGoal(goal);
  const missing = LETTERS.filter((letter) => !lint[letter]);
  // A vague verb needs a number: said once is enough.
  const said = missing.filter((letter) => letter !== 'measurable' || lint.vague === undefined);
  return (
    <div className={styles['smart']}>
      <span className={styles['letters']} aria-hidden="true">
        {LETTERS.map((letter) => (
          <span key={letter} data-missing={!lint[letter] || undefined}>
            {letter.charAt(0).toUpperCase()}
          </span>
        ))}
      </span>
      {missing.length > 0 ? (
        <span className={styles['needs']}>
          {said.map((letter) => wordsFor(letter, lint)).join(' ')}
        </span>
      ) : (
        <span className="visually-hidden">{i18n.t('smart.all')}</span>
      )}
    </div>
  );
}

import type { RefObject } from 'react';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Menu } from '@/components/ui/menu';
import { type Link, REASONS } from '@/lib/domain/link';
import { messageKey } from '@/lib/domain/message-key';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { changeReason, unlink } from '@/lib/store/commands/link';
import styles from './link-sentence.module.css';
import { NamedSentence } from './named-sentence';

interface LinkSentenceProps {
  readonly link: Link;
  /** Of the person or proposal. */
  readonly name: string;
}

/** Why it matters, with the pronoun that fits whom it is for. */
const becauseWords = ({ to, reason }: Link): string =>
  to === 'person'
    ? i18n.t(`because.person.${messageKey(reason)}`)
    : i18n.t(`because.proposal.${messageKey(reason)}`);

function ReasonMenu({ link: { id, reason, toId }, name }: LinkSentenceProps) {
  const store = useStore();
  const { save } = useSaving();
  return (
    <Menu
      label={i18n.t('link.reasonFor', [name])}
      actions={REASONS.map((code) => ({
        label: i18n.t(`reason.${messageKey(code)}`),
        checked: code === reason,
        onSelect: () => void save(changeReason(store, id, code)),
      }))}
      trigger={(trigger) => (
        <Button
          {...trigger}
          variant="text"
          size="s"
          aria-label={i18n.t('review.otherReasonFor', [name])}
          data-reason-of={toId}
        >
          {i18n.t('review.otherReason')}
        </Button>
      )}
    />
  );
}

/** A link read back as a sentence, with the ways to give another reason and to take it back. */
export function LinkSentence({ link, name }: LinkSentenceProps) {
  const store = useStore();
  const { save } = useSaving();
  return (
    <li className={styles['sentence']}>
      <Icon name="link" className={styles['icon']} />
      <span className={styles['words']}>
        <NamedSentence
          name={name}
          say={(marked) => i18n.t('review.isFor', [marked, becauseWords(link)])}
        />
      </span>
      <span className={styles['acts']}>
        <ReasonMenu link={link} name={name} />
        <Button
          variant="quiet"
          size="s"
          aria-label={i18n.t('link.removeFrom', [name])}
          onClick={() => void save(unlink(store, link.id))}
        >
          {i18n.t('review.remove')}
        </Button>
      </span>
    </li>
  );
}

/** Opens the menu of reasons of one link, where it is drawn inside `area`. */
export const openReasons = (area: RefObject<HTMLElement | null>, toId: string): boolean => {
  const button = area.current?.querySelector<HTMLElement>(`[data-reason-of="${toId}"]`);
  button?.click();
  return button !== null && button !== undefined;
};

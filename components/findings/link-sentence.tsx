import { useState } from 'react';
import { useRemoveLink } from '@/components/linking/use-remove-link';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { Menu } from '@/components/ui/menu';
import { type Link, REASONS } from '@/lib/domain/link';
import { messageKey } from '@/lib/domain/message-key';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { changeReason } from '@/lib/store/commands/link';
import styles from './link-sentence.module.css';
import { NamedSentence } from './named-sentence';
import { OwnReason } from './own-reason';

interface LinkSentenceProps {
  readonly link: Link;
  /** Of the person or proposal. */
  readonly name: string;
}

/** Why it matters: in the person's own words, or the reason with the pronoun that fits whom it is for. */
const becauseWords = ({ to, reason, note }: Link): string => {
  const own = note?.trim().replace(/\.$/, '');
  if (own) return own;
  return to === 'person'
    ? i18n.t(`because.person.${messageKey(reason)}`)
    : i18n.t(`because.proposal.${messageKey(reason)}`);
};

interface ReasonMenuProps extends LinkSentenceProps {
  readonly onOwnWords: () => void;
}

function ReasonMenu({ link: { id, reason, toId }, name, onOwnWords }: ReasonMenuProps) {
  const store = useStore();
  const { save } = useSaving();
  return (
    <Menu
      label={i18n.t('link.reasonFor', [name])}
      actions={[
        ...REASONS.map((code) => ({
          label: i18n.t(`reason.${messageKey(code)}`),
          checked: code === reason,
          onSelect: () => void save(changeReason(store, id, code)),
        })),
        { label: i18n.t('linking.ownWords'), icon: 'pen' as const, onSelect: onOwnWords },
      ]}
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
  const remove = useRemoveLink();
  const [writing, setWriting] = useState(false);
  return (
    <li className={styles['sentence']}>
      <Icon name="link" className={styles['icon']} />
      <span className={styles['words']}>
        <NamedSentence
          name={name}
          say={(marked) => i18n.t('review.isFor', [marked, becauseWords(link)])}
        />
        {writing && <OwnReason link={link} name={name} onDone={() => setWriting(false)} />}
      </span>
      <span className={styles['acts']}>
        <ReasonMenu link={link} name={name} onOwnWords={() => setWriting(true)} />
        <Button
          variant="quiet"
          size="s"
          aria-label={i18n.t('link.removeFrom', [name])}
          onClick={() => void remove(link.id, name)}
        >
          {i18n.t('review.remove')}
        </Button>
      </span>
    </li>
  );
}

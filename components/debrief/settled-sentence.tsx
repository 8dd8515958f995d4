import { IconButton } from '@/components/ui/icon-button';
import { findNoted } from '@/lib/domain/debrief';
import type { NoteSentence } from '@/lib/domain/note-sentences';
import type { NoteLink } from '@/lib/domain/participant';
import { i18n } from '@/lib/locales/i18n';
import { HeardFact } from './heard-fact';
import { KeptRecord } from './kept-record';
import styles from './review.module.css';
import { useCard } from './use-card';
import { useUnmark } from './use-unmark';

/** What the words became. */
function Became({ link }: { readonly link: NoteLink }) {
  const { plan, facts } = useCard();
  const noted = findNoted(plan, link);
  if (noted) return <KeptRecord noted={noted} />;
  const fact = facts.get(link.targetId ?? '');
  if (fact) return <HeardFact fact={fact} linkId={link.id} />;
  return <span className="text-3">{i18n.t('debrief.justNote')}</span>;
}

/** A sentence and what became of it; that can be taken back. */
export function SettledSentence({ sentence }: { readonly sentence: NoteSentence }) {
  const { seat } = useCard();
  const unmark = useUnmark(seat);
  const { text, links } = sentence;
  const [first] = links;
  return (
    <li className={styles['settled']}>
      <p>{text}</p>
      <div>
        {links.map((link) => (
          <Became key={link.id} link={link} />
        ))}
      </div>
      {first && (
        <IconButton
          icon="undo"
          size="s"
          label={i18n.t('sentences.again', [text])}
          onClick={() => void unmark(first.id, text)}
        />
      )}
    </li>
  );
}

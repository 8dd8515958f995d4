import { Button } from '@/components/ui/button';
import { SectionHeading } from '@/components/ui/section-heading';
import { messageKey } from '@/lib/domain/message-key';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useLinked } from '@/lib/react/use-linked';
import { useCiting } from './citing';
import { citationOf, dragFact } from './dragged-fact';
import styles from './proposal-page.module.css';
import type { Sheet } from './sheet';

const SHOWN = 8;

/** A text that facts can be cited in. */
const CITING = 'main textarea[aria-autocomplete="list"]';

/** Cites where the caret stood last; in a page just opened, in the first text there is. */
function CiteButton({ fact }: { readonly fact: { readonly id: string; readonly text: string } }) {
  const { writtenIn } = useCiting();
  const cite = () => {
    if (!writtenIn.cite()) document.querySelector<HTMLElement>(CITING)?.focus();
    writtenIn.cite()?.(citationOf(fact));
  };
  return (
    <Button
      variant="text"
      size="s"
      aria-label={i18n.t('proposal.citeNamed', [fact.text])}
      onClick={cite}
    >
      {i18n.t('proposal.citeIt')}
    </Button>
  );
}

/** What the proposal rests on, each with why; the research view has the rest. */
export function LinkedFacts({ plan, proposal }: Sheet) {
  const linked = useLinked('proposal', proposal.id, SHOWN);
  if (linked.state !== 'ready') return null;
  const { research, total } = linked.value;
  return (
    <section>
      <SectionHeading level={2} count={total}>
        {i18n.t('proposal.linked')}
      </SectionHeading>
      {total === 0 && <p className="text-2">{i18n.t('proposal.noFacts')}</p>}
      <ul className={styles['proofs']}>
        {research.map(({ finding: { id, text, value, asOf }, links }) => {
          const reason = links.find(({ toId }) => toId === proposal.id)?.reason;
          const why = reason && i18n.t(`reason.${messageKey(reason)}`);
          return (
            <li
              key={id}
              draggable
              onDragStart={(event) => dragFact(event, citationOf({ id, text }))}
            >
              <p>{value ? `${text}, ${value}` : text}</p>
              <p className="small text-3">{[why, asOf].filter(Boolean).join(' · ')}</p>
              <CiteButton fact={{ id, text }} />
            </li>
          );
        })}
      </ul>
      {total > 0 && (
        <p className="small">
          <a href={formatRoute({ page: 'company', id: plan.company.id, view: 'research' })}>
            {i18n.t('proposal.allFacts')}
          </a>
        </p>
      )}
    </section>
  );
}

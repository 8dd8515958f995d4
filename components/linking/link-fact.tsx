import { type RefObject, useId } from 'react';
import { AddPerson } from '@/components/entry/add-person';
import { AddProposal } from '@/components/entry/add-proposal';
import { factKeys } from '@/components/findings/fact-keys';
import { LinkChips } from '@/components/findings/link-chips';
import { LinkSentence } from '@/components/findings/link-sentence';
import { type Target, targetsOf } from '@/components/findings/targets';
import { useAskReason } from '@/components/findings/use-ask-reason';
import { useToggleLink } from '@/components/findings/use-toggle-link';
import { ClipSource } from '@/components/research/clip-source';
import { Quote } from '@/components/ui/quote';
import type { Link } from '@/lib/domain/link';
import { messageKey } from '@/lib/domain/message-key';
import type { Suggestion } from '@/lib/domain/suggestion';
import { i18n } from '@/lib/locales/i18n';
import type { LinkTargets } from '@/lib/store/queries/link-targets';
import type { Research } from '@/lib/store/queries/research';
import styles from './link-fact.module.css';
import { SuggestionLines } from './suggestion-lines';

interface LinkFactProps {
  readonly ref: RefObject<HTMLElement | null>;
  readonly companyId: string;
  readonly research: Research;
  readonly targets: LinkTargets;
  /** Whom and what it may be for, the best first. */
  readonly offers: readonly Suggestion[];
  readonly onNoUse: () => void;
}

interface ForWhomProps extends Omit<LinkFactProps, 'ref' | 'onNoUse'> {
  readonly onToggle: (target: Target) => void;
}

/** The links that were made to some of the targets, read back. */
function Sentences({ links, targets }: { links: readonly Link[]; targets: readonly Target[] }) {
  const made = links.flatMap((link) => {
    const target = targets.find(({ id }) => id === link.toId);
    return target ? [{ link, name: target.name }] : [];
  });
  if (made.length === 0) return null;
  return (
    <ul>
      {made.map(({ link, name }) => (
        <LinkSentence key={link.id} link={link} name={name} />
      ))}
    </ul>
  );
}

/** The two questions, each with its chips, what was answered, and the line that adds one more. */
function ForWhom({ companyId, research, targets, offers, onToggle }: ForWhomProps) {
  const offered = targetsOf(targets);
  const people = offered.filter(({ type }) => type === 'person');
  const proposals = offered.filter(({ type }) => type === 'proposal');
  const { links } = research;
  const filledIds = offers.flatMap(({ filled, targetId }) => (filled ? [targetId] : []));
  const chips = { links, filledIds, onToggle };
  return (
    <>
      <section className={styles['to']}>
        <h4>{i18n.t('step.whoFor')}</h4>
        <LinkChips {...chips} label={i18n.t('step.whoFor')} targets={people} />
        <SuggestionLines offers={offers} targets={people} />
        <Sentences links={links} targets={people} />
        <AddPerson companyId={companyId} compact />
      </section>
      <section className={styles['to']}>
        <h4>{i18n.t('step.whichProposal')}</h4>
        <LinkChips
          {...chips}
          label={i18n.t('step.whichProposal')}
          targets={proposals}
          before={people.length}
        />
        <SuggestionLines offers={offers} targets={proposals} />
        <Sentences links={links} targets={proposals} />
        <AddProposal companyId={companyId} compact />
      </section>
    </>
  );
}

/** One fact with its quote, and whom it is for. The number keys work while the focus is inside. */
export function LinkFact(props: LinkFactProps) {
  const { ref, research, targets, offers, onNoUse } = props;
  const { finding, clips } = research;
  const id = useId();
  const toggle = useToggleLink(offers);
  const askReason = useAskReason(ref, research, toggle);
  const offered = targetsOf(targets);
  const withTarget = (run: (target: Target) => void) => (at: number) => {
    const target = offered[at];
    if (target) run(target);
  };
  const onToggle = (target: Target) => void toggle(research, target);
  const keys = factKeys({
    link: withTarget(onToggle),
    reason: withTarget(askReason),
    'no-use': onNoUse,
  });
  return (
    <article
      ref={ref}
      tabIndex={-1}
      aria-labelledby={id}
      className={styles['fact']}
      onKeyDown={keys}
    >
      <p className="label">{i18n.t(`kind.${messageKey(finding.kind)}`)}</p>
      <h3 id={id} className="title">
        <bdi>{finding.ownWords || finding.text}</bdi>
        {finding.value && <span className="text-2"> {finding.value}</span>}
      </h3>
      {clips.slice(0, 1).map((clip) => (
        <Quote key={clip.id} lang={clip.lang} source={<ClipSource clip={clip} />}>
          {clip.selector.exact}
        </Quote>
      ))}
      <ForWhom {...props} onToggle={onToggle} />
    </article>
  );
}

import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { ClipSource } from '@/components/research/clip-source';
import { Standing } from '@/components/research/standing';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { Quote } from '@/components/ui/quote';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { addPerson } from '@/lib/store/commands/add-person';
import type { Research } from '@/lib/store/queries/research';
import { AsOf } from './as-of';
import { factKeys } from './fact-keys';
import styles from './kept-row.module.css';
import { LinkChips } from './link-chips';
import { LinkSentence } from './link-sentence';
import type { Target } from './targets';
import { useAskReason } from './use-ask-reason';
import { useToggleLink } from './use-toggle-link';

/** Few facts contradict another. */
const Disputes = lazy(async () => ({
  default: (await import('@/components/research/disputes')).Disputes,
}));

interface KeptRowProps {
  readonly research: Research;
  readonly targets: readonly Target[];
  /** The row the number keys work on: it shows its chips. */
  readonly current: boolean;
  readonly onCurrent: () => void;
  /** It takes the focus as soon as it is there. */
  readonly wanted: boolean;
}

/** A leader who is nobody to meet yet becomes one. */
function MeetLeader({
  research: { finding },
  targets,
}: Pick<KeptRowProps, 'research' | 'targets'>) {
  const store = useStore();
  const { save } = useSaving();
  const met = targets.some(({ id }) => id === finding.personId);
  if (finding.kind !== 'leader' || met) return null;
  const meet = () =>
    save(
      addPerson(store, {
        companyId: finding.companyId,
        name: finding.text,
        ...(finding.value && { title: finding.value }),
        findingId: finding.id,
      }),
    );
  return (
    <Button size="s" icon="person" onClick={() => void meet()}>
      {i18n.t('review.meet', [finding.text])}
    </Button>
  );
}

function LinkState({ count }: { readonly count: number }) {
  return (
    <span className={styles['state']} data-open={count === 0 || undefined}>
      {count === 0 ? i18n.t('review.unlinked') : i18n.t('review.links', count)}
    </span>
  );
}

/** Chips, links as sentences, and the way to meet a leader: what a current row offers. */
function Linking({ research, targets }: Pick<KeptRowProps, 'research' | 'targets'>) {
  const toggle = useToggleLink();
  const nameOf = (id: string) => targets.find((target) => target.id === id)?.name;
  return (
    <div className={styles['linking']}>
      <LinkChips
        label={i18n.t('review.linkTo')}
        targets={targets}
        links={research.links}
        onToggle={(target) => void toggle(research, target)}
      />
      {research.links.length > 0 && (
        <ul className={styles['links']}>
          {research.links.map((one) => (
            <LinkSentence key={one.id} link={one} name={nameOf(one.toId) ?? i18n.t('link.gone')} />
          ))}
        </ul>
      )}
      <MeetLeader research={research} targets={targets} />
    </div>
  );
}

function KeptWords({ finding: { ownWords, text, value, asOf } }: Pick<Research, 'finding'>) {
  return (
    <span>
      {ownWords || text}
      {value && <span className="text-2"> {value}</span>}
      {asOf && <AsOf date={asOf} text={text} />}
    </span>
  );
}

/** How it stands: contradicted or not, on how many pages. */
function Evidence({
  research: { finding, clips },
  current,
}: Pick<KeptRowProps, 'research' | 'current'>) {
  return (
    <div className={styles['below']}>
      <Standing finding={finding} />{' '}
      {clips.length > 1 && (
        <span className="text-2 small">{i18n.t('fact.sources', clips.length)}</span>
      )}
      {current && finding.status === 'disputed' && (
        <Suspense>
          <Disputes companyId={finding.companyId} findingId={finding.id} />
        </Suspense>
      )}
    </div>
  );
}

/** A fact that is kept: what it is for, and the keys to say so. */
export function KeptRow({ research, targets, current, onCurrent, wanted }: KeptRowProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wanted) button.current?.focus();
  }, [wanted]);
  const toggle = useToggleLink();
  const area = useRef<HTMLLIElement>(null);
  const askReason = useAskReason(area, research);
  const withTarget = (run: (target: Target) => void) => (at: number) => {
    const target = targets[at];
    if (target) run(target);
  };
  const keys = factKeys({
    link: withTarget((target) => void toggle(research, target)),
    reason: withTarget(askReason),
    quote: () => setOpen(!open),
  });
  const { finding, clips, links } = research;
  return (
    <li ref={area} className={styles['row']} data-review-row="" onKeyDown={keys}>
      <button
        ref={button}
        type="button"
        className={styles['words']}
        aria-expanded={current}
        data-finding={finding.id}
        onClick={onCurrent}
        onFocus={onCurrent}
      >
        <Icon name="check" label={i18n.t('review.kept')} className={styles['tick']} />
        <KeptWords finding={finding} />
      </button>
      {finding.status !== 'outdated' && <LinkState count={links.length} />}
      <IconButton
        icon="quote"
        size="s"
        label={i18n.t(open ? 'fact.hideQuote' : 'fact.showQuote')}
        aria-expanded={open}
        className={styles['quote']}
        onClick={() => setOpen(!open)}
      />
      <Evidence research={research} current={current} />
      {open &&
        clips.map((clip) => (
          <div key={clip.id} className={styles['below']}>
            <Quote lang={clip.lang} source={<ClipSource clip={clip} />}>
              {clip.selector.exact}
            </Quote>
          </div>
        ))}
      {current && <Linking research={research} targets={targets} />}
    </li>
  );
}

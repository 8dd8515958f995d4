import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { ClipSource } from '@/components/research/clip-source';
import { Standing } from '@/components/research/standing';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { Quote } from '@/components/ui/quote';
import type { Suggestion } from '@/lib/domain/suggestion';
import { i18n } from '@/lib/locales/i18n';
import type { Research } from '@/lib/store/queries/research';
import { AsOf } from './as-of';
import { factKeys } from './fact-keys';
import styles from './kept-row.module.css';
import type { Target } from './targets';
import { useAskReason } from './use-ask-reason';
import { useToggleLink } from './use-toggle-link';

/** What suggests and what links come behind the first look: the popup is read anew each time. */
const Linking = lazy(async () => ({ default: (await import('./linking')).Linking }));

/** Few facts contradict another. */
const Disputes = lazy(async () => ({
  default: (await import('@/components/research/disputes')).Disputes,
}));

interface KeptRowProps {
  readonly research: Research;
  readonly targets: readonly Target[];
  /** Whom and what it may be for, the best first. */
  readonly offers: readonly Suggestion[];
  /** The row the number keys work on: it shows its chips. */
  readonly current: boolean;
  readonly onCurrent: () => void;
  /** It takes the focus as soon as it is there. */
  readonly wanted: boolean;
}

function LinkState({ count }: { readonly count: number }) {
  return (
    <span className={styles['state']} data-open={count === 0 || undefined}>
      {count === 0 ? i18n.t('review.unlinked') : i18n.t('review.links', count)}
    </span>
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

function Quotes({ clips }: Pick<Research, 'clips'>) {
  return clips.map((clip) => (
    <div key={clip.id} className={styles['below']}>
      <Quote lang={clip.lang} source={<ClipSource clip={clip} />}>
        {clip.selector.exact}
      </Quote>
    </div>
  ));
}

/** A fact that is kept: what it is for, and the keys to say so. */
export function KeptRow(props: KeptRowProps) {
  const { research, targets, offers, current, onCurrent, wanted } = props;
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wanted) button.current?.focus();
  }, [wanted]);
  const toggle = useToggleLink(offers);
  const area = useRef<HTMLLIElement>(null);
  const askReason = useAskReason(area, research, toggle);
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
      {open && <Quotes clips={clips} />}
      {(current || offers.length > 0) && (
        <Suspense>
          <Linking
            research={research}
            targets={targets}
            offers={offers}
            current={current}
            onToggle={(target) => void toggle(research, target)}
          />
        </Suspense>
      )}
    </li>
  );
}

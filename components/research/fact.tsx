import { type ReactNode, useId, useState } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '@/components/ui/icon-button';
import { Quote } from '@/components/ui/quote';
import { Source } from '@/components/ui/source';
import type { Clip } from '@/lib/domain/clip';
import { sourceAddress } from '@/lib/domain/source-address';
import { useNow } from '@/lib/react/use-now';
import type { Research } from '@/lib/store/queries/research';
import styles from './fact.module.css';
import { addressWords, clipDay } from './source-words';
import { Standing } from './standing';

interface FactProps {
  readonly research: Research;
  /** Buttons of the place it is shown in. */
  readonly actions?: ReactNode;
}

/** Where one quote comes from: pressed, it opens the page at the quote. */
export function ClipSource({ clip }: { readonly clip: Clip }) {
  const now = useNow();
  const words = clip.url ? addressWords(clip.url) : i18n.t('fact.pasted');
  const href = clip.url ? sourceAddress(clip.url, clip.selector.exact) : undefined;
  return (
    <Source href={href} detail={clipDay(clip, now)}>
      {words}
    </Source>
  );
}

/** One kept statement: what it says, where it says so, and the quote on demand. */
export function Fact({ research: { finding, clips }, actions }: FactProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles['fact']}>
      <div className={styles['line']}>
        <p className={styles['words']} data-aside={finding.status === 'outdated' || undefined}>
          {finding.ownWords || finding.text}
          {finding.value && <span className="text-2"> {finding.value}</span>}
        </p>
        {actions}
        {clips.length > 0 && (
          <IconButton
            icon="quote"
            size="s"
            label={i18n.t(open ? 'fact.hideQuote' : 'fact.showQuote')}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          />
        )}
      </div>
      <Standing finding={finding} />
      <div id={id} className={styles['evidence']}>
        {clips.map((clip) =>
          open ? (
            <Quote key={clip.id} lang={clip.lang} source={<ClipSource clip={clip} />}>
              {clip.selector.exact}
            </Quote>
          ) : (
            <ClipSource key={clip.id} clip={clip} />
          ),
        )}
      </div>
    </div>
  );
}

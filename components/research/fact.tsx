import { type ReactNode, useId, useState } from 'react';
import { Age } from '@/components/evidence/age';
import { OpenSource } from '@/components/evidence/open-source';
import { QuoteInContext } from '@/components/evidence/quote-in-context';
import { SourceLine } from '@/components/evidence/source-line';
import { IconButton } from '@/components/ui/icon-button';
import { distinctTags } from '@/lib/domain/tag';
import { i18n } from '@/lib/locales/i18n';
import type { Research } from '@/lib/store/queries/research';
import { ClipBeside } from './clip-beside';
import styles from './fact.module.css';
import { Standing } from './standing';

interface FactProps {
  readonly research: Research;
  /** Buttons of the place it is shown in. */
  readonly actions?: ReactNode;
}

/** One kept statement: what it says, where it says so, and the quote on demand. */
export function Fact({ research, actions }: FactProps) {
  const { finding, clips } = research;
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
      <Age finding={finding} clips={clips} />
      <OpenSource research={research} />
      {finding.tags && finding.tags.length > 0 && (
        <p className={styles['tags']}>
          {distinctTags(finding.tags).map((tag) => (
            <bdi key={tag}>{tag}</bdi>
          ))}
        </p>
      )}
      <div id={id} className={styles['evidence']}>
        {clips.map((clip) =>
          open ? (
            <div key={clip.id}>
              <QuoteInContext clip={clip} />
              <ClipBeside clip={clip} />
            </div>
          ) : (
            <SourceLine key={clip.id} clip={clip} />
          ),
        )}
      </div>
    </div>
  );
}

import { clipDay } from '@/components/research/source-words';
import { Quote } from '@/components/ui/quote';
import { Source } from '@/components/ui/source';
import type { Clip } from '@/lib/domain/clip';
import { sourceAddress } from '@/lib/domain/source-address';
import { i18n } from '@/lib/locales/i18n';
import { useNow } from '@/lib/react/use-now';
import styles from './quote-in-context.module.css';
import { SeenState } from './seen-state';

/** As much of a neighbour as a reader needs; the rest is for finding the place again. */
const AROUND = 60;

/** Without the half word at the cut. */
const before = (prefix: string): string =>
  prefix
    .slice(-AROUND)
    .replace(/^\S*\s/, '')
    .trim();
const after = (suffix: string): string =>
  suffix
    .slice(0, AROUND)
    .replace(/\s\S*$/, '')
    .trim();

/** What one source said, word for word, between what stood around it; and what became of it. */
export function QuoteInContext({ clip }: { readonly clip: Clip }) {
  const now = useNow();
  const { selector, title, lang, url, headingPath = [] } = clip;
  const [left, right] = [before(selector.prefix), after(selector.suffix)];
  return (
    <div className={styles['evidence']}>
      {headingPath.length > 0 && (
        <p className={styles['path']} lang={lang}>
          {headingPath.join(' › ')}
        </p>
      )}
      <Quote lang={lang}>
        {left && <span className={styles['around']}>… {left} </span>}
        <span className={styles['exact']}>{selector.exact}</span>
        {right && <span className={styles['around']}> {right} …</span>}
      </Quote>
      <div className={styles['facts']}>
        {title && <bdi lang={lang}>{title}</bdi>}
        <Source href={url ? sourceAddress(url, selector) : undefined} detail={clipDay(clip, now)}>
          {url ? i18n.t('evidence.openAtLine') : i18n.t('fact.pasted')}
        </Source>
        <SeenState clip={clip} />
      </div>
    </div>
  );
}

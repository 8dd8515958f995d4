import type { ReactNode } from 'react';
import styles from './quote.module.css';

interface QuoteProps {
  /** The words as they stood, without marks: those come from the language they are in. */
  readonly children: ReactNode;
  readonly lang?: string | undefined;
  /** A `Source`. */
  readonly source?: ReactNode;
}

/** Another's words. Serif is what tells evidence from one's own notes. */
export function Quote({ children, lang, source }: QuoteProps) {
  return (
    <figure className={styles['evidence']}>
      <blockquote className={styles['quote']} lang={lang}>
        <p>{children}</p>
      </blockquote>
      {source && <figcaption className={styles['source']}>{source}</figcaption>}
    </figure>
  );
}

import { citedParts } from '@/lib/domain/citation';
import styles from './cited-text.module.css';

/** Prose to read: what is cited is underlined quietly, without its brackets. */
export function CitedText({ text }: { readonly text: string }) {
  return citedParts(text).map((part, index) =>
    typeof part === 'string' ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name, and are drawn anew together
      <span key={index} className={styles['cited']}>
        {part.words}
      </span>
    ),
  );
}

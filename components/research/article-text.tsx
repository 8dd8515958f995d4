import { Fragment } from 'react';
import { Note } from '@/components/ui/note';
import type { Article } from '@/lib/domain/article';
import { textBlocks } from '@/lib/domain/markdown-text';
import { i18n } from '@/lib/locales/i18n';
import styles from './article-text.module.css';

interface ArticleTextProps {
  readonly article: Article;
  readonly lang?: string | undefined;
}

/** The whole article as it was kept. All of it is text: nothing loads, and an address is only named. */
export function ArticleText({ article, lang }: ArticleTextProps) {
  const { headline, byline, markdown, partial } = article;
  return (
    <details className={styles['article']}>
      <summary>{i18n.t('article.read')}</summary>
      <div className={styles['text']} lang={lang}>
        <p className={styles['headline']}>{headline}</p>
        {byline && <p className={styles['byline']}>{byline}</p>}
        {textBlocks(markdown).map(({ kind, spans }, block) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a text that never changes
          <p key={block} data-kind={kind}>
            {spans.map(({ text, address }, span) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <Fragment key={span}>
                {text}
                {address && <span className={styles['address']}> ({address})</span>}
              </Fragment>
            ))}
          </p>
        ))}
      </div>
      {partial && <Note tone="info">{i18n.t('article.partial')}</Note>}
    </details>
  );
}

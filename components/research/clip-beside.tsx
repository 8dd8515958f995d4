import { NoteField } from '@/components/saving/note-field';
import type { Clip } from '@/lib/domain/clip';
import { i18n } from '@/lib/locales/i18n';
import { ArticleText } from './article-text';

/** What belongs to one quote beside its words: the article it begins, where its link led, the own note. */
export function ClipBeside({ clip }: { readonly clip: Clip }) {
  const { id, article, linksTo, lang, note, selector } = clip;
  return (
    <div>
      {linksTo && <p className="text-3 small">{i18n.t('fact.linksTo', [linksTo])}</p>}
      {article && <ArticleText article={article} lang={lang} />}
      <NoteField
        key={id}
        of={{ table: 'clips', id }}
        note={note}
        label={i18n.t('note.onQuote', [selector.exact.slice(0, 60)])}
      />
    </div>
  );
}

import type { Article } from './article';
import type { Clip, TextSelector } from './clip';
import type { FindingKind } from './finding';
import { guessKind } from './guess-kind';
import type { SelectionReading } from './selection-reading';
import { passageStatement } from './waiting-clip';

/** Words that somebody wants to keep as they stand. */
export interface Passage {
  kind: FindingKind;
  clipKind: Extract<Clip['kind'], 'selection' | 'manual' | 'article' | 'link' | 'image'>;
  selector: TextSelector;
  headingPath?: string[] | undefined;
  linksTo?: string | undefined;
  article?: Article | undefined;
}

/** What a reading is kept as; null where nothing was read. */
export const passageOf = (reading: SelectionReading, kind?: FindingKind): Passage | null => {
  const { selector, headingPath, clipKind = 'selection', linksTo, article } = reading;
  if (!selector) return null;
  return {
    kind: kind ?? kindOfReading(reading),
    clipKind,
    selector,
    headingPath,
    linksTo,
    article,
  };
};

/** An article with a date is news; what else an article is, its words do not tell. */
const kindOfReading = ({ selector, article, pageDate }: SelectionReading): FindingKind => {
  if (!article) return guessKind(selector?.exact ?? '');
  return pageDate || guessKind(article.headline) === 'news' ? 'news' : 'other';
};

/** The statement a passage makes: an article by its headline, a link with where it leads. */
export const statementOf = ({
  kind,
  selector: { exact },
  linksTo,
  article,
}: Passage): { text: string; value?: string } => {
  if (article) return { text: article.headline };
  if (linksTo) return { text: `${exact} ${linksTo}` };
  return passageStatement(kind, exact);
};

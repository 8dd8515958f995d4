import { defineRule } from '../../define-rule';
import type { Line } from '../../page/line';
import type { Page } from '../../page/page';
import { foldText, hasCjk } from '../../page/text';
import { nameOf } from '../../people/name-shape';

const NOTICE =
  /impressum|imprint|legal[ -]notice|mentions[ -]legales|aviso[ -]legal|note[ -]legali|colofon|会社概要|会社案内|company profile/;

/** The law makes German, French, Spanish, Dutch and Japanese sites say who answers for them. */
const LABEL =
  /^(?:vertreten durch(?: (?:den|die|das))?|vertretungsberechtigte?r?|gesetzlich vertreten durch|represented by|vertegenwoordigd door|representee? par)?:? ?(geschaftsfuhr[a-z]*(?:in)?|geschaftsleitung|vorstand|vorstandsvorsitzende[rn]?|inhaber(?:in)?|gesellschafter(?:in)?|managing directors?|executive board|gerante?s?|directeur de (?:la )?publication|directrice de (?:la )?publication|responsable de (?:la )?publication|director|ceo|owner|aufsichtsratsvorsitzende[rn]?|bestuurder|zaakvoerder|amministratore(?: unico| delegato)?|legale rappresentante|administrador(?:a)?|代表取締役(?:社長)?|代表者)?(?: ?\([^)]{0,30}\))? ?[:：]? ?/u;
const BY_ITSELF = 'Geschäftsführer';

interface Notice {
  label: string;
  names: string;
}

/** What the label says and what stands after it, on its line or on the next. */
const readNotice = (page: Page, line: Line): Notice | null => {
  // Composed again, folded text is as long as the original in these languages but for ß.
  const match = LABEL.exec(line.folded);
  const covered = match?.[0].length ?? 0;
  if (covered < 3 || line.folded.length !== line.text.length) return null;
  const label = match?.[1] ? line.text.slice(0, covered).replace(/[\s:：]+$/u, '') : BY_ITSELF;
  const names = line.text.slice(covered) || (page.lines[line.index + 1]?.text ?? '');
  const titled = match?.[1] ? label.slice(label.length - match[1].length) : label;
  return { label: /durch|door|\bby\b|\bpar\b/i.test(label) ? titled : label, names };
};

const SEPARATED = / ?[,;/] ?| (?:und|and|et|y|en|e|&) /u;

const peopleIn = function* (names: string) {
  for (const part of names.slice(0, 300).split(SEPARATED)) {
    const person = nameOf(part.replace(/ ?\([^)]*\)$/, ''));
    if (!person || (person.weak && !hasCjk(part))) return;
    yield person;
  }
};

/** "Geschäftsführer: Jane Doe", "Vertreten durch …", "Directeur de la publication : …". */
export const leaderLegalNotice = defineRule({
  id: 'leader/legal-notice',
  kind: 'leader',
  *read(page) {
    const place = `${page.mainHeading} ${foldText(page.title)} ${page.url.pathname.toLowerCase()}`;
    const isNotice = NOTICE.test(place);
    for (const line of page.lines) {
      if (line.zone === 'nav' || line.words > 24 || line.words < 1) continue;
      if (!isNotice && !/[:：]/.test(line.text)) continue;
      const notice = readNotice(page, line);
      if (!notice) continue;
      for (const person of peopleIn(notice.names))
        yield {
          fields: { text: person.name, value: notice.label },
          at: line,
          confidence: isNotice ? 'high' : 'medium',
        };
    }
  },
});

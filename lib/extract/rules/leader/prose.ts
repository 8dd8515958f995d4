import { defineRule } from '../../define-rule';
import type { Line } from '../../page/line';
import type { Page } from '../../page/page';
import { foldText } from '../../page/text';
import { sureness } from '../../people/claim';
import { withoutEmployer, worksFor } from '../../people/employer';
import { speaksOfOwn } from '../../people/own-name';
import { peopleOf } from '../../people/people';
import { isLeading, sectionOf } from '../../people/section';
import { titleOf } from '../../people/title-shape';
import { MAY_TELL, type Told, tell } from '../../people/told';

const mayTell = (line: Line): boolean =>
  line.words >= 5 &&
  line.words <= 400 &&
  line.zone !== 'nav' &&
  line.zone !== 'footer' &&
  MAY_TELL.test(line.folded);

/** The page speaks of itself. */
const OURS =
  /\b(?:our|we|us|i|my|unser\w*|wir|ich|notre|nos|nous|je|nuestr[oa]s?|nosotros|soy|nostr[oaie]|noi|sono|noss[oa]s?|nos|sou|ons|onze|wij|ik)\b/;
const OTHERS = /\b(?:customers?|clients?|kunden?|clientes?|klanten|suppliers?|partner of)\b/;

const isOwn = (page: Page, line: Line, sentence: string): boolean => {
  const folded = foldText(sentence);
  if (OTHERS.test(folded)) return false;
  const section = sectionOf(line, page);
  return speaksOfOwn(page, folded) || OURS.test(folded) || isLeading(section);
};

const LEADS = { title: '', rank: 'leader' } as const;

/** The company, as its own page may call it without its name. */
const THIS_ONE =
  /\b(?:the|our) (?:company|business|firm|agency|studio|practice|club)\b|\b(?:das|unser|den|der|des|unser[esn]+) (?:unternehmens?|betriebs?|verein)\b|\b(?:die|unsere) (?:firma|praxis|werkstatt|agentur|tischlerei|leitung|geschaftsfuhrung)\b|\b(?:l'|notre )(?:entreprise|agence|atelier|association)\b|\b(?:la|notre) (?:societe|maison)\b|\b(?:la|nuestra) (?:empresa|compania|fundacion)\b|\b(?:l'|la nostra )azienda\b|\b(?:het|ons) (?:bedrijf|bureau)\b|\b(?:a|nossa) empresa\b/;

const isOfThis = (page: Page, { of }: Told): boolean => {
  if (of === undefined) return true;
  const folded = foldText(of);
  return speaksOfOwn(page, folded) || THIS_ONE.test(folded);
};

/** "…, says Jane Doe, MD": in a sentence a doctor, not a managing director. */
const isDoctor = (title: string | null): boolean => title !== null && /^m\.?d\.?$/i.test(title);

const confirm = (page: Page, line: Line, told: Told) => {
  if (isDoctor(told.title)) return null;
  const title = told.title === null ? LEADS : titleOf(told.title);
  if (!isOfThis(page, told)) return null;
  if (title?.rank !== 'leader' || !(told.bySelf || worksFor(page, title.title))) return null;
  const confidence = sureness(page, { line, title, group: 1 });
  return confidence && { ...title, title: withoutEmployer(page, title.title) };
};

/** "Jane Doe is the Chief Executive of …", "led by …", "founded by …": within a running text. */
export const leaderProse = defineRule({
  id: 'leader/prose',
  kind: 'leader',
  *read(page) {
    const named = new Set(peopleOf(page).map(({ line }) => line));
    for (const line of page.lines) {
      // A name and a title alone are no sentence.
      if (!mayTell(line) || named.has(line)) continue;
      for (const told of tell(line.text)) {
        const title = confirm(page, line, told);
        if (!title) continue;
        const fields = { text: told.name, ...(title.title !== '' && { value: title.title }) };
        // What somebody founded or runs is told of more people than lead this company: never ticked.
        const own = told.of === undefined && isOwn(page, line, told.sentence);
        yield { fields, at: line, confidence: own ? 'medium' : 'low' };
      }
    }
  },
});

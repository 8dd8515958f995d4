import type { Line } from '../page/line';
import { nameAndTitle } from './name-and-title';
import { nameOf } from './name-shape';
import { sectionOfHeading } from './section';
import { titleOf } from './title-shape';

/** "Vorstand" and "Management" are titles by their words, but as a heading they announce people. */
const GROUP =
  /\b(?:team|board of|directors|officers|executives|leadership|staff|founders|trustees|partners|management|committee|docentes|coordinadores|coordenadores|colaborador(?:es|as)|collaborateurs|collaboratori|collaboratrici|medewerkers|mitarbeiter(?:innen)?|volunteers|voluntarios|freiwillige|benevoles)\b|(?:vorstand|geschaftsfuhrung|geschaftsleitung|aufsichtsrat|verwaltungsrat|direction|directiva|bestuur|directie|leitung|rat|beirat|kuratorium|patronato|junta|gerencia|bureau|consiglio|conselho|consejo|diretoria)$|役員/;

const isTitled = (next: Line | undefined): boolean =>
  next !== undefined && !next.text.includes(':') && titleOf(next.text) !== null;

/**
 * A heading that names one person, or one person's title, says nothing about the lines of others.
 * Cards put "Head of Press" into an `<h4>`; taken for a section it would turn everybody after it
 * into an outsider.
 */
export const headsNothing = (line: Line, next: Line | undefined): boolean => {
  const name = nameOf(line.text);
  // "Misión" looks like a first name; a title below it says that it is one.
  if (name?.weak) return sectionOfHeading(line.folded) === null && isTitled(next);
  if (name) return sectionOfHeading(line.folded) === null;
  if (titleOf(line.text)) return !GROUP.test(line.folded);
  return nameAndTitle(line) !== null;
};

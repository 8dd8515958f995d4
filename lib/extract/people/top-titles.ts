import { phrases } from '../page/phrases';

/** Titles of those who head a company, in small letters, as running texts have them. */
const TITLES = phrases(`
  founder, founders, cofounder, cofounders, co-founder, co-founders, ceo, cto, cfo, coo, president
  owner, owners, coowner, coowners, co-owner, co-owners, chairman, chairwoman, managing director
  managing partner, executive director, general manager
  geschäftsführer, geschäftsführerin, inhaber, inhaberin, inh., gründer, gründerin, mitgründer
  mitgründerin
  pdg, gérant, gérante, fondateur, fondatrice, cofondateur, cofondatrice, co-fondateur
  co-fondatrice, directeur, directeur général, directrice, directrice générale, président
  présidente
  fundador, fundadora, cofundador, cofundadora, director general, directora general, presidente
  gerente, gerente general, gerente geral, diretor, diretora, diretor geral, diretora geral, diretor-geral, diretora-geral
  fondatore, cofondatore, co-fondatore, titolare, amministratore delegato, amministratore delegata
  amministratrice delegato, amministratrice delegata
  oprichter, medeoprichter, mede-oprichter, eigenaar, eigenares, zaakvoerder
`);
const CHIEF = /chief [a-z]+ officer(?![^ ])/y;
const AND = / (?:and|&|und|et|y|e|en) /y;

const oneAt = (text: string, from: number): number => {
  CHIEF.lastIndex = from;
  return CHIEF.test(text) ? CHIEF.lastIndex : TITLES.at(text, from);
};

/** A text as titles are looked for in it: every character at its own place. */
export const forTitles = (text: string): string => {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replaceAll(',', ' ');
};

/** Where the title ends that begins at a place, "founder and ceo" being one; 0 where none does. */
export const topTitleEnd = (text: string, from: number): number => {
  const end = oneAt(text, from);
  AND.lastIndex = end;
  return end > 0 && AND.test(text) ? oneAt(text, AND.lastIndex) || end : end;
};

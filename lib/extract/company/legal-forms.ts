import { foldWords } from '../page/text';
import { words } from '../people/lexicon/words';

export const LEGAL_FORMS = words(`
  inc incorporated llc llp lp ltd limited gmbh ag kg kgaa co corp corporation company plc sa sas sarl
  eurl srl spa bv nv oy oyj ab as asa aps pvt private pte pty ev ggmbh mbh ohg gbr se lda sl slu kk
  fzco fze bhd
`);

/** "Grubenlicht GmbH": the last word is a form of company. */
export const hasLegalForm = (name: string): boolean =>
  LEGAL_FORMS.has(foldWords(name).split(' ').at(-1) ?? '');

import { foldWords } from '../page/text';
import { words } from '../people/lexicon/words';

export const LEGAL_FORMS = words(`
  inc incorporated llc llp lp ltd limited gmbh ag kg kgaa co corp corporation company plc sa sas sarl
  eurl srl spa bv nv oy oyj ab as asa aps pvt private pte pty ev ggmbh gug mbh ug ohg gbr eg aps scs snc sca asbl vzw cv vof lda sgps coop se lda sl slu kk
  fzco fze bhd
`);

/** What the law adds to some forms. */
const LIMITED = /\s*\((?:haftungsbeschr(?:ä|ae)nkt|i\.? ?(?:G|L)\.?)\)$/i;
/** "S.r.l.", "e.V.", "B.V." with their full stops. */
const DOTTED = / (?:s r l|s p a|e v|b v|n v|s a|s l|s a s|s a r l|s l u|p c)$/;

/** "Grubenlicht GmbH": the last word is a form of company. */
export const hasLegalForm = (name: string): boolean => {
  const spoken = foldWords(name.endsWith(')') ? name.replace(LIMITED, '') : name);
  return LEGAL_FORMS.has(spoken.split(' ').at(-1) ?? '') || DOTTED.test(spoken);
};

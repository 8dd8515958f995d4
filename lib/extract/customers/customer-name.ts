import { companyKey, companyNameOf, isCapitalised } from '../company/company-name';
import { isCall } from '../lexicon/not-a-name';
import { countWords, foldText } from '../page/text';

const WORDS_MAX = 5;
/** "Acme logo", "Logo of Acme", "acme-logo.png", "Acme customer logo". */
const AROUND =
  /^(?:(?:the |our )?(?:client|customer|company|brand|partner|kunden?)?[ -:]*logo(?:type)?(?: (?:of|von|der|de|du|del|van|di|da))?(?: the)?[ :–-]+)|(?:[ _–-]+(?:(?:client|customer|company|brand|partner|kunden?)[ _-]*)?logo(?:type|s)?(?:[ _-]+(?:black|white|color|colour|grey|gray|dark|light|schwarz|weiss|blanc|noir|\d{1,4}))*)?(?:\.(?:png|svg|jpe?g|webp|gif))?$/gi;
const NO_NAME =
  /\b(?:logos?|clients?|customers?|kunden?|icon|image|picture|photo|foto|bild|arrow|slide|banner|award|certified|certificat\w*|iso ?\d+|quote|quotation|play|video|star|rating|partner|member|case stud\w+|read more|placeholder|untitled|img|screenshot|dsc|testimonial|background|team|group|man|woman|people)\b|\d{3}|[_/\\@?!|]|\.(?:com|png|jpg|svg)$/;

/** A customer's name, from a picture's alternative or an entry of a list; null when it is none by its form. */
export const customerNameOf = (raw: string, company: string | null): string | null => {
  const name = companyNameOf(raw.slice(0, 120).replace(AROUND, ''));
  if (name === null || countWords(name) > WORDS_MAX || !isCapitalised(name)) return null;
  const folded = foldText(name);
  if (NO_NAME.test(folded) || isCall(folded) || /[:;]$|[a-z]{5,}\.$/.test(name)) return null;
  if (company !== null && companyKey(company) === companyKey(name)) return null;
  return name;
};

import type { Claim, Said } from './findings/define-kind';
import { foldText } from './fold';
import { moneyIn } from './money';

const YEAR = /(?<![\d.,])(?:1[5-9]|20)\d{2}(?![\d%]|[.,]\d)/g;

const yearsIn = (text: string): string[] => [...new Set(foldText(text).match(YEAR) ?? [])];

/** What a company wants to earn contradicts nothing that it has earned. */
const AIM =
  /\b(?:target|goal|aims?|plan(?:s|ned)?|expect\w*|forecast|guidance|outlook|by 20\d\d|ziele?|geplant|erwartet|bis 20\d\d|objectif|prevu|d'ici|objetivo|prev\w+|doel\w*|verwacht\w*|meta|obiettivo|previst\w+|entro)\b/;
/** A part of the company, or of the year. */
const PART =
  /\b(?:q[1-4]|quarter\w*|half|months?|quartal\w*|halbjahr\w*|monate?|trimest\w+|semest\w+|mois|mes(?:es)?|kwartaal|halfjaar|division|segment|region)\b/;

/** The one figure of revenue for one year that a text gives; none where there could be more to it. */
export const revenueClaims = ({ text, asOf }: Said): Claim[] => {
  const folded = foldText(text);
  if (AIM.test(folded) || PART.test(folded)) return [];
  const [year, ...otherYears] = yearsIn(asOf ? asOf.slice(0, 4) : text);
  const [money, ...more] = moneyIn(text);
  if (!year || !money || otherYears.length > 0 || more.length > 0) return [];
  const of = [year, money.currency].filter(Boolean).join(' ');
  return [{ topic: 'revenue', of, says: String(money.amount) }];
};

const FOUNDED =
  /\b(?:founded|foundation|founding|established|establishment|incorporated|gegrundet|\w*grundung\w*|fondee?|fondation|creee?|creation|fundad[ao]|fundacion|fundacao|opgericht|oprichting\w*|fondat[ao]|fondazione)\b/;

/** When the company began, where the text names one year and no other. */
export const foundedClaims = ({ text }: Said): Claim[] => {
  const [year, ...more] = yearsIn(text);
  const isOne = year && more.length === 0 && FOUNDED.test(foldText(text));
  return isOne ? [{ topic: 'founded', says: year }] : [];
};

/** Figures rounded more and less are the same figure. */
export const areNearlyEqual = (one: string, other: string): boolean => {
  const [a, b] = [Number(one), Number(other)];
  return Math.abs(a - b) <= 0.05 * Math.max(a, b);
};

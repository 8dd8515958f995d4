import { isCall } from '../lexicon/not-a-name';
import { phrases } from '../page/phrases';
import { foldText, wordsIn } from '../page/text';
import { labelOf } from '../statements/labels';
import { isSitePart } from './beside-topic';
import { offerLabelOf } from './labels';

/** Openings of sentences, questions and headings about something else than an offer. */
const OPENING = phrases(`
  why, how, what, when, where, who, our, we, you, your, are, is, do, does, can, if, it, this
  these, that, there, they, i, let s, lets, ready, need, key, benefit, benefits, feature
  features, about, new, step, phase, meet, welcome, free, trusted, problem, because, with, trust
  warum, wie, was, wer, wo, wann, unser, unsere, unserer, unseren, wir, ihr, ihre, sie, so
  das sind wir
  pourquoi, comment, qui, nos, notre, votre, vos, nous, por que, como, quienes, nuestro, nuestra
  nuestros, nuestras, tu, su, sus, waarom, hoe, onze, de onze, ons, wij, jouw, uw
  perche, chi, come, nostro, nostra, nostri, il nostro, la nostra, i nostri, le nostre
  nosso, nossa, nossos, nossas, o nosso, a nossa, os nossos, as nossas
`);

const NAME_LENGTH_MAX = 70;

export const isOfferName = (name: string): boolean => {
  if (
    name.length > NAME_LENGTH_MAX ||
    /[?!.,;…@©]$|^\d{2,}|@|©|\d{3}[-. ]\d{3}|https?:|[€$£¥]/.test(name)
  )
    return false;
  if (!/\p{L}{2}/u.test(name)) return false;
  const folded = foldText(name);
  if (OPENING.at(wordsIn(folded), 0) > 0 || isSitePart(folded) || isCall(folded)) return false;
  return labelOf(folded) === null && offerLabelOf(folded) === null;
};

import type { JudgedFact } from '@/lib/domain/readiness-view';
import { type Ground, saysSomething } from '../ground';
import { inView } from '../places';
import { defineRule } from './define-rule';

/** So many products; knowing more of them by heart shows little more. */
const PRODUCTS = 3;

const stands = ({ status }: JudgedFact): boolean => status === 'accepted' || status === 'verified';

/** Linked ones first; then as they come, which is newest first. */
const productsOf = ({ view, answeredFacts }: Ground): JudgedFact[] => {
  const products = view.facts.filter((fact) => fact.kind === 'product' && stands(fact));
  const [linked, others] = [true, false].map((isLinked) =>
    products.filter(({ id }) => answeredFacts.has(id) === isLinked),
  );
  return [...(linked ?? []), ...(others ?? [])].slice(0, PRODUCTS);
};

/** To understand is to say it differently. */
export const notInOwnWords = defineRule({
  id: 'not-in-own-words',
  code: 'R33',
  severity: ['warning'],
  minutes: 2,
  words: ['product-not-in-own-words', 'statement-not-in-own-words'],
  about: 'finding',
  subjects: (ground) => [
    ...ground.view.facts.filter(
      (fact) => (fact.kind === 'vision' || fact.kind === 'mission') && stands(fact),
    ),
    ...productsOf(ground),
  ],
  judge: ({ id, kind, text, ownWords }, ground) =>
    saysSomething(ownWords)
      ? null
      : {
          words: kind === 'product' ? 'product-not-in-own-words' : 'statement-not-in-own-words',
          params: [text],
          fix: inView(ground, 'research', id, 'ownWords'),
        },
});

import { createContext, use } from 'react';
import type { Finding } from '@/lib/domain/finding';
import type { Person } from '@/lib/domain/person';
import type { Plan } from '@/lib/domain/plan';
import type { Seat } from '@/lib/store/commands/become-record';

/** Whose card of which round is written; what every part of the card needs. */
export interface Card {
  plan: Plan;
  person: Person;
  seat: Seat;
  /** Facts that were heard, by id; those that were deleted are not among them. */
  facts: ReadonlyMap<string, Finding>;
  /** The round that questions are for. */
  askIn: number;
}

const CardContext = createContext<Card | null>(null);
export const CardProvider = CardContext.Provider;

export const useCard = (): Card => {
  const card = use(CardContext);
  if (!card) throw new Error('No CardProvider above this component');
  return card;
};

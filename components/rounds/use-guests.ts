import { useState } from 'react';
import type { InvitedPerson } from '@/lib/domain/invitation';
import { type PersonLine, parsePersonLine } from '@/lib/domain/person-line';

/** Somebody the invitation names, as the person decides about them. */
export interface Guest {
  readonly key: string;
  readonly person: InvitedPerson;
  readonly taken: boolean;
  /** What was typed for an address without a name. */
  readonly line: string;
}

const lineOf = ({ person, taken, line }: Guest): PersonLine[] => {
  if (person.name === '') {
    const parsed = parsePersonLine(line);
    return parsed.ok ? [parsed.value] : [];
  }
  const { name, title } = person;
  return taken ? [{ name, ...(title !== undefined && { title }) }] : [];
};

/** The people of an invitation while it is looked at; those who are perhaps the person are not ticked. */
export const useGuests = (people: readonly InvitedPerson[]) => {
  const [guests, setGuests] = useState<readonly Guest[]>(() =>
    people.map((person, index) => ({
      key: String(index),
      person,
      taken: !person.perhapsYou,
      line: '',
    })),
  );
  const change = (guest: Guest, to: Partial<Guest>) =>
    setGuests((all) => all.map((one) => (one.key === guest.key ? { ...one, ...to } : one)));
  return {
    guests,
    lines: guests.flatMap(lineOf),
    tick: (guest: Guest, taken: boolean) => change(guest, { taken }),
    name: (guest: Guest, line: string) => change(guest, { line }),
  };
};

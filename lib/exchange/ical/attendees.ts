import type ICAL from 'ical.js';
import type { InvitedPerson, LeftOut } from '@/lib/domain/invitation';
import { parsePersonLine } from '@/lib/domain/person-line';
import { nameKey } from '@/lib/domain/person-name';
import { parameterOf } from './calendars';

interface Guest {
  name: string;
  title?: string;
  address: string;
  sentIt: boolean;
  why?: LeftOut['why'];
}

/** Where people have private addresses: somebody with one is rarely the interviewer. */
const PRIVATE_MAIL =
  /@(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|t-online|freenet|posteo|mailbox|proton|protonmail|pm|tutanota|zoho|orange|free|laposte|wanadoo|fastmail|hey)\.[a-z.]{2,6}$/i;
const ROOM_ADDRESS = /@resource\.calendar\.google\.com$/i;
const MACHINE = /^(?:no-?reply|calendar-notification|donotreply)/i;

const addressOf = (property: ICAL.Property): string => {
  const value = property.getFirstValue();
  const written = typeof value === 'string' ? value : '';
  const address = /mailto:(.*)/i.exec(written)?.[1] ?? parameterOf(property, 'email') ?? '';
  return address.trim().toLowerCase();
};

/** What the calendar calls somebody or something; empty where that is only the address again. */
const writtenName = (property: ICAL.Property): string => {
  const plain = (parameterOf(property, 'cn') ?? '').replace(/^["']+|["']+$/g, '').trim();
  return plain.includes('@') ? '' : plain;
};

/** "Duarte, Helena" is one name; "Helena Duarte (CFO)" and "Helena Duarte | CFO" a name and a title. */
const namesIn = (plain: string): { name: string; title?: string } => {
  const [, surname, given] = /^([^,()|]+), ?([^,()|]+)$/.exec(plain) ?? [];
  const parsed = parsePersonLine(plain);
  if (!parsed.ok) return { name: '' };
  const isTurned = surname && given && nameKey(plain) === nameKey(`${given} ${surname}`);
  return isTurned ? { name: `${given} ${surname}` } : parsed.value;
};

const whyLeftOut = (property: ICAL.Property, address: string): LeftOut['why'] | undefined => {
  const type = parameterOf(property, 'cutype')?.toUpperCase();
  if (type === 'ROOM' || type === 'RESOURCE' || ROOM_ADDRESS.test(address)) return 'room';
  if (type === 'GROUP' || MACHINE.test(address)) return 'group';
  return parameterOf(property, 'partstat')?.toUpperCase() === 'DECLINED' ? 'declined' : undefined;
};

const guestOf = (property: ICAL.Property, sentIt: boolean): Guest => {
  const address = addressOf(property);
  const why = whyLeftOut(property, address);
  const written = writtenName(property);
  if (why) return { name: written, address, sentIt, why };
  return { ...namesIn(written), address, sentIt };
};

/** The one who sent it is often among those invited too. */
const together = (guests: readonly Guest[]): Guest[] => {
  const byKey = new Map<string, Guest>();
  for (const guest of guests) {
    const key = guest.address || nameKey(guest.name);
    const known = byKey.get(key);
    const name = known?.name || guest.name;
    byKey.set(key, known ? { ...guest, ...known, name } : guest);
  }
  return [...byKey.values()].filter(({ name, address }) => name !== '' || address !== '');
};

const domainOf = (address: string): string => address.slice(address.indexOf('@') + 1);

/** The only one from elsewhere, where all the others write from one place. */
const isOutsider = (guest: Guest, guests: readonly Guest[]): boolean => {
  if (guest.sentIt || guest.address === '') return false;
  if (PRIVATE_MAIL.test(guest.address)) return true;
  const sender = guests.find(({ sentIt }) => sentIt);
  if (!sender?.address.includes('@')) return false;
  const elsewhere = guests.filter(
    ({ address }) => address !== '' && domainOf(address) !== domainOf(sender.address),
  );
  return elsewhere.length === 1 && elsewhere[0] === guest;
};

/** Whom an event names: those who may be met, and what is listed beside them. */
export const attendeesOf = (
  event: ICAL.Component,
): { people: InvitedPerson[]; leftOut: LeftOut[] } => {
  const of = (name: string) => event.getAllProperties(name);
  const guests = together([
    ...of('organizer').map((property) => guestOf(property, true)),
    ...of('attendee').map((property) => guestOf(property, false)),
  ]);
  const people = guests
    .filter(({ why }) => why === undefined)
    .map((guest) => ({
      name: guest.name,
      ...(guest.title !== undefined && { title: guest.title }),
      ...(guest.name === '' && { address: guest.address }),
      sentIt: guest.sentIt,
      perhapsYou: isOutsider(guest, guests),
    }));
  const leftOut = guests.flatMap(({ name, address, why }) =>
    why ? [{ name: name || address, why }] : [],
  );
  return { people, leftOut };
};

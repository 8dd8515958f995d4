import ICAL from 'ical.js';
import { LINE_MAX } from '@/lib/domain/base';
import type { BroughtPerson } from '@/lib/domain/brought';
import type { Person } from '@/lib/domain/person';
import { fail, ok } from '@/lib/domain/result';
import { parseWebAddress } from '@/lib/domain/web-address';
import { defineFileFormat } from './define-file-format';

const CARDS_MAX = 5_000;

const cardOf = (person: Person, company: string | undefined): string => {
  const card = new ICAL.Component(['vcard', [], []]);
  card.addPropertyWithValue('version', '4.0');
  card.addPropertyWithValue('uid', `urn:round-two:person:${person.id}`);
  card.addPropertyWithValue('kind', 'individual');
  card.addPropertyWithValue('fn', person.name);
  if (person.title) card.addPropertyWithValue('title', person.title);
  card.addPropertyWithValue('role', person.function);
  // Its parts are a list, of which we know the first.
  if (company) card.addPropertyWithValue('org', company);
  for (const url of person.urls) card.addPropertyWithValue('url', url);
  card.addPropertyWithValue('rev', new Date(person.updatedAt).toISOString());
  return `${card.toString()}\r\n`;
};

const textOf = (card: ICAL.Component, name: string): string => {
  const value: unknown = card.getFirstPropertyValue(name);
  const words = Array.isArray(value) ? value.join(' ') : value;
  return typeof words === 'string' ? words.replace(/\s+/g, ' ').trim() : '';
};

/** "Lind;Bo;;Dr.;" stands family name first. */
const nameOf = (card: ICAL.Component): string => {
  const written = textOf(card, 'fn');
  if (written !== '') return written;
  const parts: unknown = card.getFirstPropertyValue('n');
  if (!Array.isArray(parts)) return '';
  const [family = '', given = ''] = parts.map(String);
  return `${given} ${family}`.trim();
};

const personOf = (card: ICAL.Component): BroughtPerson => {
  const title = textOf(card, 'title').slice(0, LINE_MAX);
  const urls = card
    .getAllProperties('url')
    .map((property) => String(property.getFirstValue()))
    .filter((url) => parseWebAddress(url) !== null);
  return { name: nameOf(card).slice(0, LINE_MAX), ...(title && { title }), urls };
};

const cardsIn = (text: string): ICAL.Component[] | null => {
  try {
    const parsed: unknown = ICAL.parse(text.replace(/^\uFEFF/, ''));
    if (!Array.isArray(parsed)) return null;
    // One card is a component, several are a list of them.
    const all = parsed[0] === 'vcard' ? [parsed] : parsed;
    return all.map((one) => new ICAL.Component(one));
  } catch {
    return null; // the parser names no reason that would help anybody
  }
};

/** Cards of an address book: version 4 (RFC 6350) goes out; 3 and 2.1 are read, too. No mail address goes either way. */
export const vcard = defineFileFormat({
  id: 'vcard',
  write({ people, companies }) {
    const names = new Map(companies.map(({ id, name }) => [id, name]));
    const text = people.map((person) => cardOf(person, names.get(person.companyId))).join('');
    return [{ name: 'people.vcf', type: 'text/vcard', text }];
  },
  recognises: ({ text }) => /^\uFEFF?\s*BEGIN:VCARD/i.test(text),
  read({ text }) {
    const cards = cardsIn(text);
    if (!cards) return fail({ code: 'unreadable' });
    if (cards.length > CARDS_MAX) return fail({ code: 'too-many' });
    const people = cards.map(personOf).filter(({ name }) => name !== '');
    return people.length === 0 ? fail({ code: 'nothing' }) : ok({ kind: 'people', people });
  },
});

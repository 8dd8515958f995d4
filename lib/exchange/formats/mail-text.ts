import type { InvitedPerson } from '@/lib/domain/invitation';
import { parsePersonLine } from '@/lib/domain/person-line';
import { nameKey } from '@/lib/domain/person-name';
import { fail, ok } from '@/lib/domain/result';
import { rankTitle } from '@/lib/domain/seniority/rank-title';
import { defineFormat } from './define-format';

/** Two to four words with capitals: "Ana de la Cruz", "Jean-Luc O’Neill". */
const NAME =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|de|del|della|der|den|di|da|dos|la|le|van|von|bin|al|el)){1,4}$/u;
/** "Kind Regards, Head of Talent" is signed, not named. */
const CLOSING =
  /\b(?:regards|wishes|greetings|sincerely|gr(?:ü|ue)(?:ß|ss)en?|cordialement|saludos)\b/i;
/** A title is no sentence. */
const SENTENCE = /[.?!:]$|[.?!] /;
const LONGEST_LINE = 160;

const withoutAddresses = (line: string): string =>
  line.replace(/[<([]?(?:mailto:)?[^\s<>()[\]]+@[^\s<>()[\]]+[>)\]]?/gi, '').trim();

/** Somebody, where the line is certainly a name and a title that is known. */
const personIn = (line: string): InvitedPerson | null => {
  if (line.length > LONGEST_LINE) return null;
  const parsed = parsePersonLine(withoutAddresses(line));
  if (!parsed.ok || parsed.value.title === undefined) return null;
  const { name, title } = parsed.value;
  const certain =
    NAME.test(name) &&
    !CLOSING.test(name) &&
    !SENTENCE.test(title) &&
    rankTitle(name).level === 0 &&
    rankTitle(title).level > 0;
  return certain ? { name, title, sentIt: false, perhapsYou: false } : null;
};

/**
 * The text of a mail. Only what is certain is read: lines "name, title". Dates in prose are written
 * in too many ways to be believed, so the time is left to the person.
 */
export const mailText = defineFormat({
  id: 'mail-text',
  recognises: (text) => text.trim() !== '',
  read(text) {
    const people = new Map<string, InvitedPerson>();
    for (const line of text.split(/\r\n|\r|\n/)) {
      const person = personIn(line.trim());
      const key = person && nameKey(person.name);
      if (person && key && !people.has(key)) people.set(key, person);
    }
    if (people.size === 0) return fail('no-invitation');
    const invitation = { title: '', zoneSaid: false, cancelled: false, repeats: false };
    return ok([{ ...invitation, people: [...people.values()], leftOut: [] }]);
  },
});

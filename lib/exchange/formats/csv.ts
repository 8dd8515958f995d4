import Papa from 'papaparse';
import { LINE_MAX } from '@/lib/domain/base';
import type { BroughtPerson } from '@/lib/domain/brought';
import type { KeptRows } from '@/lib/domain/kept';
import { fail, ok } from '@/lib/domain/result';
import { parseWebAddress } from '@/lib/domain/web-address';
import { defineFileFormat, type OutFile } from './define-file-format';

type Cell = string | number | undefined;

const iso = (at: number | undefined): string | undefined =>
  at === undefined ? undefined : new Date(at).toISOString();

/** A cell that begins like a formula gets an apostrophe: a table must not run what a page said. */
const tableOf = (name: string, rows: readonly Record<string, Cell>[]): OutFile => ({
  name: `${name}.csv`,
  type: 'text/csv',
  // Excel takes a file without the mark for the code page of the machine.
  text: `\uFEFF${Papa.unparse([...rows], { escapeFormulae: /^\s*[=+\-@\t\r]/, newline: '\r\n' })}\r\n`,
});

const namesOf = (rows: readonly { id: string; name: string }[]): Map<string, string> =>
  new Map(rows.map(({ id, name }) => [id, name]));

const findingRows = ({ findings, companies, clips }: KeptRows): Record<string, Cell>[] => {
  const companyNames = namesOf(companies);
  const byId = new Map(clips.map((clip) => [clip.id, clip]));
  return findings.map((finding) => {
    const sources = finding.clipIds.flatMap((id) => byId.get(id) ?? []);
    return {
      company: companyNames.get(finding.companyId),
      kind: finding.kind,
      statement: finding.text,
      detail: finding.value,
      'own words': finding.ownWords,
      status: finding.status,
      'as of': finding.asOf,
      kept: iso(finding.createdAt),
      sources: sources.map(({ url }) => url).join(' '),
      quote: sources[0]?.selector.exact,
      tags: finding.tags?.join(', '),
    };
  });
};

const peopleRows = ({ people, companies }: KeptRows): Record<string, Cell>[] => {
  const companyNames = namesOf(companies);
  const names = namesOf(people);
  return people.map((person) => ({
    name: person.name,
    title: person.title,
    company: companyNames.get(person.companyId),
    level: person.level,
    function: person.function,
    roles: person.hiringRoles.join(', '),
    'reports to': person.reportsToId && names.get(person.reportsToId),
    address: person.urls.join(' '),
  }));
};

/** What a link's end is called. */
const endNames = (kept: KeptRows): Map<string, string> =>
  new Map([
    ...kept.findings.map(({ id, text }) => [id, text] as const),
    ...kept.clips.map(({ id, selector }) => [id, selector.exact] as const),
    ...kept.accomplishments.map(({ id, title }) => [id, title] as const),
    ...kept.questions.map(({ id, text }) => [id, text] as const),
    ...kept.people.map(({ id, name }) => [id, name] as const),
    ...kept.proposals.map(({ id, title }) => [id, title] as const),
    ...kept.keyPoints.map(({ id, text }) => [id, text] as const),
    ...kept.objectives.map(({ id, text }) => [id, text] as const),
    ...kept.obstacles.map(({ id, text }) => [id, text] as const),
    ...kept.introductions.map(({ id, label = '' }) => [id, label] as const),
  ]);

const linkRows = (kept: KeptRows): Record<string, Cell>[] => {
  const names = endNames(kept);
  return kept.links.map((link) => ({
    from: link.from,
    'from text': names.get(link.fromId),
    to: link.to,
    'to text': names.get(link.toId),
    reason: link.reason,
    note: link.note,
    state: link.state,
  }));
};

/** Headings under which a table may name somebody, in the languages titles are read in. */
const NAME = /^(?:full ?name|name|display ?name|nom(?: complet)?|nombre(?: completo)?)$/i;
const FIRST = /^(?:first|given) ?name|^(?:vorname|prénom|nombre de pila)$/i;
const LAST = /^(?:last|family) ?name|^(?:nachname|nom de famille|apellidos?)$/i;
const TITLE = /^(?:job ?)?title$|^(?:position|role|funktion|poste|fonction|cargo|puesto)$/i;
const ADDRESS = /^(?:address|url|website|profile|linkedin)$/i;

const cellOf = (row: Record<string, string>, heading: RegExp): string => {
  const key = Object.keys(row).find((name) => heading.test(name.trim()));
  // The apostrophe is ours, or another program's, against formulas.
  return (key === undefined ? '' : (row[key] ?? '')).replace(/^'(?=[=+\-@])/, '').trim();
};

const personOf = (row: Record<string, string>): BroughtPerson => {
  const name = cellOf(row, NAME) || `${cellOf(row, FIRST)} ${cellOf(row, LAST)}`.trim();
  const title = cellOf(row, TITLE);
  const urls = cellOf(row, ADDRESS)
    .split(/\s+/)
    .filter((one) => parseWebAddress(one) !== null);
  return { name, ...(title && { title }), urls };
};

const PEOPLE_MAX = 5_000;

/** Tables as spreadsheets read them (RFC 4180); of people they can be read, too. */
export const csv = defineFileFormat({
  id: 'csv',
  write: (kept) => [
    tableOf('findings', findingRows(kept)),
    tableOf('people', peopleRows(kept)),
    tableOf('links', linkRows(kept)),
  ],
  recognises: ({ name }) => /\.(?:csv|tsv)$/i.test(name),
  read({ text }) {
    const { data, errors, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: 'greedy',
      preview: PEOPLE_MAX + 1,
    });
    const torn = errors.find(({ type }) => type === 'Quotes');
    if (torn) return fail({ code: 'bad-line', line: (torn.row ?? 0) + 1, field: '' });
    const named = meta.fields?.some((field) => NAME.test(field.trim()) || LAST.test(field.trim()));
    if (!named) return fail({ code: 'bad-shape', at: 'name' });
    if (data.length > PEOPLE_MAX) return fail({ code: 'too-many' });
    const people = data.map(personOf);
    const bad = people.findIndex(
      ({ name, title = '' }) => name === '' || name.length > LINE_MAX || title.length > LINE_MAX,
    );
    if (bad >= 0) return fail({ code: 'bad-line', line: bad + 2, field: 'name' });
    return people.length === 0 ? fail({ code: 'nothing' }) : ok({ kind: 'people', people });
  },
});

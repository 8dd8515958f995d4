import fc from 'fast-check';
import ical from 'node-ical';
import { parseVCards } from 'vcard4-ts';
import { describe, expect, it } from 'vitest';
import { calendar } from '@/lib/exchange/formats/calendar';
import { vcard } from '@/lib/exchange/formats/vcard';
import { exampleKept, keptSaying, naughty, RUNS, textOf } from './kept';

const inOrder = (times: readonly (number | undefined)[]) => times.toSorted((a = 0, b = 0) => a - b);

describe('calendar', () => {
  it('is read by another parser: time, place and the reminders', () => {
    const { rounds } = exampleKept();
    const timed = rounds.filter(({ startsAt }) => startsAt !== undefined);
    const events = Object.values(ical.sync.parseICS(textOf(calendar, 'interviews.ics'))).filter(
      (one) => one?.type === 'VEVENT',
    );
    expect(events).toHaveLength(timed.length);
    expect(inOrder(events.map((event) => event?.start?.getTime()))).toEqual(
      inOrder(timed.map(({ startsAt }) => startsAt)),
    );
    const planned = events.find(
      (event) =>
        event?.start?.getTime() === timed.findLast(({ status }) => status === 'planned')?.startsAt,
    );
    expect(planned?.summary).toContain('Gridmere');
    expect(planned?.alarms).toHaveLength(2);
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(naughty, (text) => {
        const parsed = ical.sync.parseICS(textOf(calendar, 'interviews.ics', keptSaying(text)));
        expect(
          Object.values(parsed).filter((one) => one?.type === 'VEVENT').length,
        ).toBeGreaterThan(0);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('vcard', () => {
  it('is read by another parser, and by itself', () => {
    const { people } = exampleKept();
    const text = textOf(vcard, 'people.vcf');
    const { vCards } = parseVCards(text);
    expect(vCards?.map(({ FN }) => FN[0]?.value)).toEqual(people.map(({ name }) => name));
    expect(vcard.read?.({ name: 'x', text })).toMatchObject({
      ok: true,
      value: { people: people.map(({ name }) => ({ name })) },
    });
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(naughty, (text) => {
        const file = textOf(vcard, 'people.vcf', keptSaying(text));
        const { vCards } = parseVCards(file);
        expect(vCards).toHaveLength(exampleKept().people.length);
      }),
      { numRuns: RUNS },
    );
  });

  it('reads cards of version 3, folded and without a written name', () => {
    const text =
      'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Lind;Bo;;;\r\nTITLE:Head of\r\n  People\r\nEMAIL:bo@gridmere.example\r\nEND:VCARD\r\n';
    expect(vcard.read?.({ name: 'x.vcf', text })).toEqual({
      ok: true,
      value: { kind: 'people', people: [{ name: 'Bo Lind', title: 'Head of People', urls: [] }] },
    });
  });

  it.each([
    ['BEGIN:VCARD\r\nFN', 'unreadable'],
    ['BEGIN:VCARD\r\nVERSION:4.0\r\nEND:VCARD\r\n', 'nothing'],
  ])('refuses %j', (text, code) => {
    expect(vcard.read?.({ name: 'x.vcf', text })).toMatchObject({ ok: false, problem: { code } });
  });
});

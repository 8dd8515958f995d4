import { describe, expect, test } from 'vitest';
import { all, only } from './reading';
import { apple, calendar, event, google, outlook } from './samples';

describe('what the common calendars send', () => {
  test('Google: zone, link, folded names, the room left out, the private address perhaps the reader', () => {
    const { people, leftOut, ...rest } = only(google);
    expect(rest).toEqual({
      title: 'Second interview, Northwind',
      startsAt: Date.UTC(2026, 10, 24, 13),
      tz: 'Europe/Berlin',
      zoneSaid: true,
      durationMin: 60,
      place: 'https://meet.google.com/abc-defg-hij',
      format: 'video',
      icsUid: '4k2j1h@google.com',
      icsSequence: 0,
      cancelled: false,
      repeats: false,
    });
    expect(people).toEqual([
      { name: 'Petra Holm', sentIt: true, perhapsYou: false },
      { name: 'Helena Duarte', sentIt: false, perhapsYou: false },
      { name: '', address: 't.wieczorek@northwind.example', sentIt: false, perhapsYou: false },
      { name: 'Sam Okoro', sentIt: false, perhapsYou: true },
    ]);
    expect(leftOut).toEqual([{ name: 'Harbour Room', why: 'room' }]);
  });

  test('Outlook: Windows zone in summer, quoted names turned, a title in brackets', () => {
    const invitation = only(outlook);
    expect(invitation).toMatchObject({
      startsAt: Date.UTC(2026, 6, 1, 7, 30),
      tz: 'Europe/Berlin',
      durationMin: 45,
      format: 'video',
      place: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x',
    });
    expect(invitation.people).toEqual([
      { name: 'Petra Holm', sentIt: true, perhapsYou: false },
      { name: 'Helena Duarte', sentIt: false, perhapsYou: false },
      { name: 'Tomasz Wieczorek', title: 'Director Product', sentIt: false, perhapsYou: false },
    ]);
    expect(invitation.leftOut).toEqual([{ name: 'Berlin - Spree', why: 'room' }]);
  });

  test('Apple: a duration instead of an end, a place on several lines, the sender once', () => {
    const invitation = only(apple);
    expect(invitation).toMatchObject({
      startsAt: Date.UTC(2026, 11, 1, 10),
      tz: 'Europe/Lisbon',
      durationMin: 45,
      place: 'Rua do Ouro 12 Lisboa',
    });
    expect(invitation.format).toBeUndefined();
    expect(invitation.people.map(({ name, sentIt }) => [name, sentIt])).toEqual([
      ['Ana de la Cruz', true],
    ]);
  });

  test('Zoom: the link is the place, and nothing of an address in the place is kept', () => {
    const zoom = event(
      'UID:z',
      'DTSTART:20261125T160000Z',
      'DTEND:20261125T163000Z',
      'LOCATION:https://northwind.zoom.us/j/99100200?pwd=x1',
    );
    expect(only(calendar(zoom), 'America/New_York')).toMatchObject({
      startsAt: Date.UTC(2026, 10, 25, 16),
      tz: 'America/New_York',
      format: 'video',
      place: 'https://northwind.zoom.us/j/99100200?pwd=x1',
    });
    const mailed = event('UID:y', 'DTSTART:20261125T160000Z', 'LOCATION:Room 4 (ask x@y.example)');
    expect(only(calendar(mailed)).place).toBe('Room 4 (ask )');
  });

  test('no address is in what is read of somebody with a name', () => {
    expect(JSON.stringify([only(outlook).people, only(apple).people])).not.toContain('@');
  });
});

describe('times', () => {
  const at = (...inner: string[]) => only(calendar(event('UID:t', ...inner)));
  test.each([
    [
      'a Windows name',
      'DTSTART;TZID="Eastern Standard Time":20261124T090000',
      14,
      'America/New_York',
    ],
    [
      'a path',
      'DTSTART;TZID=/mozilla.org/20050126_1/Europe/Paris:20261124T090000',
      8,
      'Europe/Paris',
    ],
    ['a floating time, as one of here', 'DTSTART:20261124T090000', 9, 'Europe/London'],
    [
      'a zone nobody knows, as one of here',
      'DTSTART;TZID=Kitchen:20261124T090000',
      9,
      'Europe/London',
    ],
  ])('reads %s', (_, line, hour, tz) => {
    expect(at(line)).toMatchObject({ startsAt: Date.UTC(2026, 10, 24, hour), tz });
  });

  test('says whether a zone was said', () => {
    expect(at('DTSTART:20261124T090000').zoneSaid).toBe(false);
    expect(at('DTSTART:20261124T090000Z').zoneSaid).toBe(true);
  });

  test('follows the definition in the file where the name says nothing', () => {
    const zone = (...more: string[]) => [
      'BEGIN:VTIMEZONE',
      'TZID:Customized Time Zone',
      ...more,
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'TZOFFSETFROM:+0300',
      'TZOFFSETTO:+0300',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const start = event('UID:c', 'DTSTART;TZID=Customized Time Zone:20261124T090000');
    expect(only(calendar(...zone(), start)).startsAt).toBe(Date.UTC(2026, 10, 24, 6));
    const named = only(calendar(...zone('X-MICROSOFT-CDO-TZID:4'), start));
    expect(named).toMatchObject({ tz: 'Europe/Berlin', startsAt: Date.UTC(2026, 10, 24, 8) });
  });

  test('keeps the day and no time of an all-day event', () => {
    const { startsAt, day, durationMin } = at(
      'DTSTART;VALUE=DATE:20261124',
      'DTEND;VALUE=DATE:20261125',
    );
    expect([startsAt, day, durationMin]).toEqual([undefined, '2026-11-24', undefined]);
  });
});

describe('several events', () => {
  const dated = (uid: string, start: string, ...more: string[]) =>
    event(`UID:${uid}`, `DTSTART:${start}`, `SUMMARY:${uid}`, ...more);

  test('what comes first stands first, what is over after it', () => {
    const text = calendar(
      dated('over', '20261101T090000Z'),
      dated('later', '20261202T090000Z'),
      dated('over just now', '20261122T090000Z'),
      dated('next', '20261124T090000Z'),
    );
    expect(all(text).map(({ title }) => title)).toEqual(['next', 'later', 'over just now', 'over']);
  });

  test('of one UID the newest version counts', () => {
    const text = calendar(
      dated('one', '20261124T090000Z', 'SEQUENCE:3'),
      dated('one', '20261125T090000Z', 'SEQUENCE:2'),
    );
    expect(only(text).startsAt).toBe(Date.UTC(2026, 10, 24, 9));
  });

  test('of a series the first to come is taken, moved as its exception says', () => {
    const series = dated('weekly', '20261103T090000Z', 'RRULE:FREQ=WEEKLY;BYDAY=TU');
    expect(only(calendar(series))).toMatchObject({
      repeats: true,
      startsAt: Date.UTC(2026, 10, 24, 9),
    });
    const moved = dated('weekly', '20261124T150000Z', 'RECURRENCE-ID:20261124T090000Z');
    expect(only(calendar(series, moved)).startsAt).toBe(Date.UTC(2026, 10, 24, 15));
    const off = dated(
      'weekly',
      '20261124T090000Z',
      'RECURRENCE-ID:20261124T090000Z',
      'STATUS:CANCELLED',
    );
    expect(only(calendar(series, off)).startsAt).toBe(Date.UTC(2026, 11, 1, 9));
  });

  test('a rule that repeats for ever without an end is not followed for ever', () => {
    expect(only(calendar(dated('x', '19700101T000000Z', 'RRULE:FREQ=SECONDLY'))).repeats).toBe(
      true,
    );
  });

  test('a cancellation is one, by its method or by its status', () => {
    expect(only(calendar('METHOD:CANCEL', dated('c', '20261124T090000Z'))).cancelled).toBe(true);
    const status = dated('c', '20261124T090000Z', 'STATUS:CANCELLED');
    expect(only(calendar(status)).cancelled).toBe(true);
  });
});

describe('who is not met', () => {
  const invited = (...guests: string[]) =>
    only(calendar(event('UID:g', 'DTSTART:20261124T090000Z', ...guests)));

  test('who declined, and lists of people, are left out and said', () => {
    const { people, leftOut } = invited(
      'ATTENDEE;PARTSTAT=DECLINED;CN=Jonas Feld:mailto:j@n.example',
      'ATTENDEE;CUTYPE=GROUP;CN=Hiring Team:mailto:team@n.example',
      'ATTENDEE;CN=Mara Lindqvist:mailto:m@n.example',
    );
    expect(people.map(({ name }) => name)).toEqual(['Mara Lindqvist']);
    expect(leftOut).toEqual([
      { name: 'Jonas Feld', why: 'declined' },
      { name: 'Hiring Team', why: 'group' },
    ]);
  });

  test('the only one from another domain is perhaps the reader; of two nobody is', () => {
    const guests = [
      'ORGANIZER;CN=Petra Holm:mailto:p@n.example',
      'ATTENDEE;CN=Mara Lindqvist:mailto:m@n.example',
      'ATTENDEE;CN=Sam Okoro:mailto:sam@okoro.example',
    ];
    const outside = (...more: string[]) =>
      invited(...guests, ...more).people.flatMap(({ name, perhapsYou }) =>
        perhapsYou ? [name] : [],
      );
    expect(outside()).toEqual(['Sam Okoro']);
    expect(outside('ATTENDEE;CN=Ida Bo:mailto:ida@agency.example')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { INVITATION_MAX } from '@/lib/exchange/read-invitation';
import { only, read } from './reading';
import { calendar, event, google } from './samples';

describe('a pasted mail', () => {
  test('gives the people whose line is certain, once, and no time', () => {
    const invitation = only(
      [
        'Hello Sam,',
        'we look forward to meeting you on Tuesday at 14:00. You will meet',
        '- Helena Duarte, Chief Financial Officer',
        '* Tomasz Wieczorek <t@n.example> – Director Product',
        'Helena Duarte, Chief Financial Officer',
        'Kind Regards, Head of Talent',
        'Petra, who is our recruiter, will open the meeting.',
      ].join('\r\n'),
    );
    expect(invitation.people.map(({ name, title }) => [name, title])).toEqual([
      ['Helena Duarte', 'Chief Financial Officer'],
      ['Tomasz Wieczorek', 'Director Product'],
    ]);
    expect(invitation.startsAt).toBeUndefined();
  });

  test('a calendar inside of it is read as one', () => {
    expect(only(`See you!\n\n${google}\n\nSent from my phone`).tz).toBe('Europe/Berlin');
  });
});

test.each([
  ['nothing', '   ', 'no-invitation'],
  ['a mail without people', 'Dear Sam, the room is on the second floor.', 'no-invitation'],
  ['half a file', google.slice(0, 900), 'broken'],
  ['a calendar without events', calendar(), 'no-event'],
  ['an event without a start', calendar(event('UID:n')), 'broken'],
  ['a date that is none', calendar(event('UID:n', 'DTSTART:soon')), 'broken'],
  ['brackets and noise', 'BEGIN:VCALENDAR\r\n{]\u0000', 'broken'],
  [
    'too many events',
    calendar(...Array.from({ length: 501 }, (_, at) => event(`UID:${at}`))),
    'too-many',
  ],
  ['more than a calendar needs', 'x'.repeat(INVITATION_MAX + 1), 'too-large'],
])('refuses %s with one reason', (_, text, problem) => {
  expect(read(text)).toEqual({ ok: false, problem });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InterviewRound } from '@/lib/domain/interview-round';
import { NO_REMINDERS, type RemindedRound, type ReminderSettings } from '@/lib/domain/reminder';
import { toWall } from '@/lib/domain/zoned-time';
import { agendaOf, planReminders, type Reminder } from '@/lib/reminders/plan';
import { aRound } from '../../fixtures/records';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const at = (iso: string) => Date.parse(iso);

const ALL_ON: ReminderSettings = {
  ...NO_REMINDERS,
  since: { debrief: 0, promises: 0, lastLook: 0 },
};

const reminded = (changes: Partial<InterviewRound>): RemindedRound => ({
  round: aRound({ id: 'round-1', createdAt: 0, updatedAt: 0, status: 'planned', ...changes }),
  company: { id: 'company-1', name: 'Larkmoor' },
  people: new Map([['ines', 'Ines Okafor']]),
});

const aPromise = (dueAt: number, changes: object = {}) => ({
  commitments: [{ id: 'promise-1', text: 'Send the deck', toPersonId: 'ines', dueAt, ...changes }],
});

const plan = (
  round: Partial<InterviewRound>,
  { now = 0, zone = 'Europe/Berlin', settings = ALL_ON } = {},
): Reminder[] => planReminders([reminded(round)], settings, { now, zone });

const startsAt = at('2026-11-25T09:00:00Z');

describe('what is planned', () => {
  it('is a last look the evening before, and a debrief five minutes after the end', () => {
    const planned = plan({ startsAt, durationMin: 45 });
    expect(planned.map(({ kind, at: when }) => [kind, toWall(when, 'Europe/Berlin')])).toEqual([
      ['lastLook', '2026-11-24T19:00'],
      ['debrief', '2026-11-25T10:50'],
    ]);
    expect(planned.map(({ route }) => route)).toEqual([
      { page: 'company', id: 'company-1', view: 'overview' },
      { page: 'company', id: 'company-1', view: 'debrief', at: 'round-1' },
    ]);
  });

  it('is nothing while nothing was turned on', () => {
    expect(plan({ startsAt, ...aPromise(startsAt) }, { settings: NO_REMINDERS })).toEqual([]);
  });

  it('is a last look as long before as was asked for', () => {
    const before = (lastLookAt: ReminderSettings['lastLookAt']) =>
      startsAt - (plan({ startsAt }, { settings: { ...ALL_ON, lastLookAt } })[0]?.at ?? 0);
    expect(before('two-hours')).toBe(2 * HOUR);
    expect(before('one-hour')).toBe(HOUR);
  });

  it('is a last look an hour before where the evening was past when the interview was entered', () => {
    const [look] = plan({ startsAt, updatedAt: at('2026-11-24T20:00:00Z') });
    expect(look?.at).toBe(startsAt - HOUR);
  });

  it('is no debrief of what was written down, and nothing of an interview that was cancelled', () => {
    expect(plan({ startsAt, status: 'done', debriefedAt: startsAt + HOUR })).toEqual([]);
    expect(plan({ startsAt, status: 'cancelled' })).toEqual([]);
  });

  it('is a promise at nine of its day, unless it was kept or has no day', () => {
    const dueAt = at('2026-11-26T22:59:59Z');
    const [promise] = plan(aPromise(dueAt));
    expect(promise).toMatchObject({
      kind: 'promises',
      promise: { text: 'Send the deck', person: 'Ines Okafor' },
    });
    expect(toWall(promise?.at ?? 0, 'Europe/Berlin')).toBe('2026-11-26T09:00');
    expect(plan(aPromise(dueAt, { doneAt: 1 }))).toEqual([]);
    expect(plan({ commitments: [{ id: 'one', text: 'Two references' }] })).toEqual([]);
  });

  it('keeps nine o’clock on the days that the clocks change', () => {
    for (const day of ['2026-03-29', '2026-10-25']) {
      const [promise] = plan(aPromise(at(`${day}T21:59:59Z`)));
      expect(toWall(promise?.at ?? 0, 'Europe/Berlin')).toBe(`${day}T09:00`);
    }
  });

  it('keeps seven o’clock the evening before across a change of the clocks', () => {
    const [look] = plan({ startsAt: at('2026-10-25T13:00:00Z') });
    expect(toWall(look?.at ?? 0, 'Europe/Berlin')).toBe('2026-10-24T19:00');
  });

  it('goes with the person into another time zone, and stays the same reminder', () => {
    const [here] = plan({ startsAt });
    const [there] = plan({ startsAt }, { zone: 'America/New_York' });
    expect(toWall(there?.at ?? 0, 'America/New_York')).toBe('2026-11-24T19:00');
    expect(there?.id).toBe(here?.id);
    expect(there?.at).not.toBe(here?.at);
  });

  it('is another reminder once the interview is at another time', () => {
    expect(plan({ startsAt: startsAt + DAY })[0]?.id).not.toBe(plan({ startsAt })[0]?.id);
  });
});

describe('what is due', () => {
  const agenda = (round: Partial<InterviewRound>, now: number, shown: readonly string[] = []) =>
    agendaOf(plan(round, { now }), new Set(shown), now);
  const end = startsAt + HOUR;
  const isDebrief = ({ kind }: Reminder) => kind === 'debrief';

  it('is not what was written after its time: who was there needs no word', () => {
    const noon = at('2026-11-26T11:00:00Z');
    const promised = { updatedAt: noon, ...aPromise(at('2026-11-26T22:59:59Z')) };
    expect(agenda(promised, noon)).toEqual({ due: [], nextAt: undefined });
  });

  it('is not what was turned on after its time', () => {
    const late: ReminderSettings = { ...NO_REMINDERS, since: { debrief: end + HOUR } };
    expect(plan({ startsAt }, { now: end + HOUR, settings: late })).toEqual([]);
  });

  it('comes late after a night without a browser, and not after two days', () => {
    expect(agenda({ startsAt }, end + 20 * HOUR).due.filter(isDebrief)).toHaveLength(1);
    expect(agenda({ startsAt }, end + 2 * DAY).due).toEqual([]);
  });

  it('comes once', () => {
    const [first] = agenda({ startsAt }, end + HOUR).due;
    expect(agenda({ startsAt }, end + HOUR, [first?.id ?? '']).due).toEqual([]);
  });

  it('says when to look again', () => {
    const before = at('2026-11-23T09:00:00Z');
    expect(agenda({ startsAt }, before).nextAt).toBe(at('2026-11-24T18:00:00Z'));
    expect(agenda({ startsAt }, startsAt).nextAt).toBe(end + 5 * MINUTE);
  });
});

describe('whatever the interviews are', () => {
  const instant = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-12-31T00:00:00Z') });
  const rounds: fc.Arbitrary<RemindedRound[]> = fc.array(
    fc
      .record({
        id: fc.uuid(),
        startsAt: instant,
        durationMin: fc.integer({ min: 1, max: 600 }),
        updatedAt: instant,
        dueAt: instant,
        status: fc.constantFrom('planned' as const, 'done' as const, 'cancelled' as const),
      })
      .map(({ dueAt, id, ...round }) =>
        reminded({ ...round, id, commitments: [{ id: `p ${id}`, text: 'One', dueAt }] }),
      ),
    { maxLength: 8 },
  );
  const zones = fc.constantFrom(
    'Europe/Berlin',
    'America/New_York',
    'Pacific/Apia',
    'Asia/Kathmandu',
    'America/St_Johns',
    'UTC',
  );
  const times = fc.constantFrom('evening' as const, 'two-hours' as const, 'one-hour' as const);

  it('a last look is before its interview, a debrief after its end, a promise before it is due', () => {
    fc.assert(
      fc.property(rounds, instant, zones, times, (all, now, zone, lastLookAt) => {
        const ends = new Map(
          all.map(({ round }) => [
            round.id,
            (round.startsAt ?? 0) + (round.durationMin ?? 0) * MINUTE,
          ]),
        );
        for (const one of planReminders(all, { ...ALL_ON, lastLookAt }, { now, zone })) {
          expect(one.at).toBeLessThan(one.until);
          expect(now).toBeLessThan(one.until);
          if (one.kind === 'lastLook') expect(one.until).toBe(one.when);
          if (one.kind === 'promises') expect(one.at).toBeLessThanOrEqual(one.when);
          if (one.kind === 'debrief' && 'at' in one.route)
            expect(one.at).toBeGreaterThan(ends.get(one.route.at ?? '') ?? 0);
        }
      }),
    );
  });

  it('they are in order, each once, and the same however the records are read', () => {
    fc.assert(
      fc.property(rounds, instant, zones, (all, now, zone) => {
        const planned = planReminders(all, ALL_ON, { now, zone });
        const instants = planned.map((one) => one.at);
        expect(instants).toEqual(instants.toSorted((a, b) => a - b));
        expect(new Set(planned.map(({ id }) => id)).size).toBe(planned.length);
        expect(planReminders(all.toReversed(), ALL_ON, { now, zone })).toEqual(planned);
      }),
    );
  });

  it('whoever looks at each time that is said sees each of them exactly once', () => {
    fc.assert(
      fc.property(rounds, zones, (all, zone) => {
        const shown = new Set<string>();
        let now: number | undefined = at('2026-01-01T00:00:00Z');
        while (now !== undefined) {
          const { due, nextAt } = agendaOf(planReminders(all, ALL_ON, { now, zone }), shown, now);
          for (const { id, until } of due) {
            expect(shown.has(id)).toBe(false);
            expect(now).toBeLessThan(until);
            shown.add(id);
          }
          if (nextAt !== undefined) expect(nextAt).toBeGreaterThan(now);
          now = nextAt;
        }
        const everything = planReminders(all, ALL_ON, { now: 0, zone }).map(({ id }) => id);
        expect([...shown].toSorted()).toEqual(everything.toSorted());
      }),
    );
  });
});

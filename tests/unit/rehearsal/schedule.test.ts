import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toWall } from '@/lib/domain/zoned-time';
import { SUBJECTS } from '@/lib/rehearsal/cue';
import { memoryOf } from '@/lib/rehearsal/memory';
import { nextDue, phaseOf } from '@/lib/rehearsal/schedule';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const at = (iso: string) => Date.parse(iso);
const zone = 'Europe/Berlin';
const wall = (instant: number | null) => (instant === null ? null : toWall(instant, zone));

/** Thursday, three in the afternoon in Berlin. */
const startsAt = at('2026-11-26T14:00:00Z');
/** Monday morning, ten. */
const monday = at('2026-11-23T09:00:00Z');

const due = (
  subject: (typeof SUBJECTS)[number],
  said: readonly (readonly [at: number, rating: 1 | 2 | 3 | 4])[],
  occasion: { now?: number; startsAt?: number | undefined } = {},
) =>
  nextDue(
    subject,
    said.map(([instant, rating]) => ({ at: instant, rating })),
    { startsAt, now: said.at(-1)?.[0] ?? monday, zone, ...occasion },
  );

describe('less than a week before', () => {
  it('is now, four hours on, the next day, the day before, and for openings that morning', () => {
    expect(due('opening', [])).toBe(monday);
    const said: [number, 3][] = [[monday, 3]];
    const steps: (string | null)[] = [];
    for (let next = due('opening', said); next !== null; next = due('opening', said)) {
      steps.push(wall(next));
      said.push([next, 3]);
    }
    expect(steps).toEqual([
      '2026-11-23T14:00',
      '2026-11-24T09:00',
      '2026-11-25T09:00',
      '2026-11-26T08:00',
    ]);
  });

  it('goes back to four hours where it was lost, and on to the next day where it was easy', () => {
    expect(wall(due('story', [[monday, 4]]))).toBe('2026-11-24T09:00');
    const again = due('story', [
      [monday - DAY, 4],
      [monday, 1],
    ]);
    expect(wall(again)).toBe('2026-11-23T14:00');
  });

  it('is not at night: the morning after instead', () => {
    const evening = at('2026-11-23T19:30:00Z');
    expect(wall(due('proposal', [[evening, 3]]))).toBe('2026-11-24T09:00');
  });

  it('is an opening only where the morning is all that is left', () => {
    const eve = at('2026-11-25T18:00:00Z');
    const early = at('2026-11-26T08:00:00Z');
    expect(wall(due('opening', [[eve, 3]], { startsAt: early }))).toBe('2026-11-26T07:30');
    expect(due('story', [[eve, 3]], { startsAt: early })).toBeNull();
  });

  it('keeps nine o’clock on the day that the clocks change', () => {
    const saturday = at('2026-10-24T18:00:00Z');
    const monday26 = at('2026-10-26T13:00:00Z');
    expect(wall(due('story', [[saturday, 3]], { startsAt: monday26 }))).toBe('2026-10-25T09:00');
  });
});

describe('a week or more before', () => {
  const far = monday + 30 * DAY;

  it('follows the curve of forgetting: the better it went, the later', () => {
    const days = ([1, 2, 3, 4] as const).map(
      (rating) => due('story', [[monday, rating]], { startsAt: far }) ?? 0,
    );
    expect(days).toEqual(days.toSorted((a, b) => a - b));
    expect(new Set(days).size).toBeGreaterThan(1);
  });

  it('is never later than half of the time that is left', () => {
    const said: [number, 4][] = [[monday, 4]];
    for (let count = 0; count < 3; count += 1) {
      const last = said.at(-1)?.[0] ?? 0;
      const next = due('story', said, { startsAt: far }) ?? 0;
      expect(next - last).toBeLessThanOrEqual((far - last) / 2);
      expect(next).toBeGreaterThan(last);
      said.push([next, 4]);
    }
  });

  it('follows the curve alone where no date is known', () => {
    const said = [{ at: monday, rating: 3 as const }];
    expect(due('story', [[monday, 3]], { startsAt: undefined })).toBe(
      memoryOf(said, monday)?.dueAt,
    );
  });
});

describe('on the day', () => {
  it('is openings only from three hours before, each once, and nothing in the last hour', () => {
    const two = { now: startsAt - 2 * HOUR };
    expect(phaseOf({ startsAt, ...two })).toBe('last');
    expect(due('opening', [[monday, 3]], two)).toBe(two.now);
    expect(due('opening', [[two.now - MINUTE, 1]], two)).toBeNull();
    expect(due('story', [], two)).toBeNull();
    const one = { now: startsAt - HOUR };
    expect(phaseOf({ startsAt, ...one })).toBe('stopped');
    for (const subject of SUBJECTS) expect(due(subject, [], one)).toBeNull();
  });
});

describe('whenever the interview is, and however it went', () => {
  const logs = fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: 40 * DAY }),
      rating: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    }),
    { maxLength: 12 },
  );
  const zones = fc.constantFrom(zone, 'America/New_York', 'Pacific/Apia', 'Asia/Kathmandu');

  it('it is after the last time, an hour before the interview at the latest, and the same twice', () => {
    fc.assert(
      fc.property(
        logs,
        fc.integer({ min: HOUR, max: 60 * DAY }),
        fc.constantFrom(...SUBJECTS),
        zones,
        (raw, left, subject, where) => {
          const said = raw
            .map((one) => ({ ...one, at: monday - 41 * DAY + one.at }))
            .toSorted((a, b) => a.at - b.at);
          const now = monday;
          const occasion = { startsAt: now + left, now, zone: where };
          const next = nextDue(subject, said, occasion);
          expect(nextDue(subject, [...said], occasion)).toBe(next);
          if (next === null) return;
          expect(next).toBeLessThanOrEqual(occasion.startsAt - HOUR);
          const last = said.at(-1)?.at;
          if (last !== undefined) expect(next).toBeGreaterThan(last);
        },
      ),
    );
  });

  it('whoever says each thing when it is due comes to an end before the interview', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2 * HOUR, max: 40 * DAY }),
        fc.array(fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const), {
          minLength: 1,
          maxLength: 5,
        }),
        (left, ratings) => {
          const end = monday + left;
          const said: { at: number; rating: 1 | 2 | 3 | 4 }[] = [];
          for (let turn = 0; turn < 1_000; turn += 1) {
            const now = said.at(-1)?.at ?? monday;
            const next = nextDue('opening', said, { startsAt: end, now, zone });
            if (next === null) return;
            expect(next).toBeLessThanOrEqual(end - HOUR);
            const rating = ratings[turn % ratings.length] ?? 3;
            said.push({ at: next, rating });
          }
          throw new Error('It went on for ever');
        },
      ),
    );
  });
});

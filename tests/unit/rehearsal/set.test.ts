import { describe, expect, it } from 'vitest';
import type { Rehearsal } from '@/lib/domain/rehearsal';
import { judgeReadiness } from '@/lib/readiness/judge';
import { cueKey, type RehearsalGround, SUBJECTS } from '@/lib/rehearsal/cue';
import { type RehearsalSet, rehearsalSet } from '@/lib/rehearsal/set';
import { completePlan, examplePlan } from '../../fixtures/example-plan';
import { ids, wants } from '../../fixtures/example-plan/names';
import type { PlanRows } from '../../fixtures/example-plan/plan-rows';
import { viewOf } from '../../fixtures/example-plan/view-of';
import { aRehearsal, FIXTURE_NOW } from '../../fixtures/records';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const zone = 'Europe/Oslo';

const groundOf = (rows: PlanRows, log: readonly Rehearsal[] = rows.rehearsals): RehearsalGround => {
  const clips = new Map(rows.clips.map((clip) => [clip.id, clip]));
  const products = rows.findings.filter(({ kind }) => kind === 'product' || kind === 'service');
  return {
    plan: viewOf(rows).plan,
    taught: products.map((finding) => ({
      finding,
      quotes: finding.clipIds.flatMap((id) => clips.get(id) ?? []),
    })),
    log,
  };
};

const setFor = (
  personId?: string,
  {
    rows = completePlan(FIXTURE_NOW),
    log = [],
    now = FIXTURE_NOW,
  }: { rows?: PlanRows; log?: readonly Rehearsal[]; now?: number } = {},
): RehearsalSet => rehearsalSet(groundOf(rows, log), personId, { now, zone });

const subjects = ({ now }: RehearsalSet) => now.map(({ cue }) => cue.subject);

/** Everything of a set, said once. */
const sayAll = (set: RehearsalSet, at: number, rating: Rehearsal['rating'] = 3): Rehearsal[] =>
  set.now.map(({ cue, key }) =>
    aRehearsal({
      id: `${key} ${at}`,
      subject: cue.subject,
      subjectId: cue.subjectId,
      at,
      rating,
      seconds: 100,
    }),
  );

describe('a set for one person', () => {
  it('is the opening, the proposal, a story, a likely question and a product, in this order', () => {
    const set = setFor(ids.rajeshwari);
    expect(subjects(set)).toEqual([...SUBJECTS]);
    expect(set.minutes).toBe(Math.ceil((30 + 120 + 120 + 90 + 90 + 5 * 60) / 60));
    for (const { person } of set.now) expect(person?.id).toBe(ids.rajeshwari);
  });

  it('takes the doubt before what somebody is merely curious about', () => {
    const question = setFor(ids.mateo).now.find(({ cue }) => cue.subject === 'question');
    expect(question?.cue.subjectId).toBe(wants.mateoConcern);
  });

  it('takes as long as it took the last time', () => {
    const [first] = setFor(ids.rajeshwari).now;
    if (!first) throw new Error('a set');
    const log = [aRehearsal({ ...first.cue, at: FIXTURE_NOW - 8 * HOUR, rating: 1, seconds: 47 })];
    const { now, later } = setFor(ids.rajeshwari, { log });
    const again = [...now, ...later].find(({ key }) => key === first.key);
    expect(again?.seconds).toBe(47 + 60);
  });

  it('leaves out what was just said, says when it comes again, and brings the next best', () => {
    const first = setFor(ids.rajeshwari);
    const log = sayAll(first, FIXTURE_NOW);
    const after = setFor(ids.rajeshwari, { log, now: FIXTURE_NOW + MINUTE });
    const said = new Set(log.map(cueKey));
    expect(after.now.filter(({ key }) => said.has(key))).toEqual([]);
    for (const { key, dueAt } of after.later) {
      if (said.has(key)) expect(dueAt).toBeGreaterThan(FIXTURE_NOW);
    }
  });

  it('brings what went badly before what went well', () => {
    const stories = completePlan(FIXTURE_NOW).accomplishments;
    const said = (rating: Rehearsal['rating'], subjectId: string) =>
      aRehearsal({
        id: subjectId,
        subject: 'story',
        subjectId,
        at: FIXTURE_NOW - 6 * HOUR,
        rating,
      });
    for (const lost of stories) {
      const log = stories.map(({ id }) => said(id === lost.id ? 1 : 4, id));
      const story = setFor(undefined, { log }).now.find(({ cue }) => cue.subject === 'story');
      expect(story?.cue.subjectId).toBe(lost.id);
    }
  });
});

describe('a set for the round', () => {
  it('begins with the heaviest, says each thing once, and takes no more than 25 minutes', () => {
    const set = setFor();
    expect(set.now[0]?.person?.id).toBe(ids.rajeshwari);
    expect(new Set(set.now.map(({ key }) => key)).size).toBe(set.now.length);
    expect(set.minutes).toBeLessThanOrEqual(25);
    expect(set.now.length).toBeGreaterThan(SUBJECTS.length);
  });

  it('is the same however the records and the log are read', () => {
    const rows = examplePlan(FIXTURE_NOW);
    const log = sayAll(setFor(undefined, { rows }), FIXTURE_NOW - 5 * HOUR, 2);
    const one = setFor(undefined, { rows, log });
    const other = setFor(undefined, { rows, log: log.toReversed() });
    expect(other).toEqual(one);
  });

  it('is openings only in the last three hours, and nothing in the last', () => {
    const startsAt = setFor().startsAt ?? 0;
    const last = setFor(undefined, { now: startsAt - 2 * HOUR });
    expect(new Set(subjects(last))).toEqual(new Set(['opening']));
    const stopped = setFor(undefined, { now: startsAt - HOUR });
    expect(stopped).toMatchObject({ phase: 'stopped', now: [], minutes: 0 });
  });
});

describe('and readiness', () => {
  const neverSaid = (rows: PlanRows, log: readonly Rehearsal[]) =>
    judgeReadiness({ ...viewOf(rows), rehearsals: [...log] }, FIXTURE_NOW).issues.filter(
      ({ ruleId }) => ruleId === 'never-rehearsed',
    );

  it('everything that was never said aloud can be said here, and then is', () => {
    const rows = completePlan(FIXTURE_NOW);
    const open = neverSaid(rows, []);
    expect(open.length).toBeGreaterThan(3);
    const { now, later } = setFor(undefined, { rows });
    const all = new Map([...now, ...later].map((one) => [one.key, one]));
    const log = open.map(({ subject }) => {
      const found = all.get(subject.id);
      if (!found) throw new Error(`${subject.id} cannot be rehearsed`);
      return aRehearsal({ ...found.cue, id: found.key, at: FIXTURE_NOW, rating: 3 });
    });
    expect(neverSaid(rows, log)).toEqual([]);
  });
});

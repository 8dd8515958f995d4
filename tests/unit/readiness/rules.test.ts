import { describe, expect, test } from 'vitest';
import type { ReadinessView } from '@/lib/domain/readiness-view';
import { groundOf } from '@/lib/readiness/ground';
import { type Issue, judgeReadiness } from '@/lib/readiness/judge';
import { rules } from '@/lib/readiness/rules';
import type { Rule } from '@/lib/readiness/rules/define-rule';
import { ids } from '../../fixtures/example-plan/names';
import { FIXTURE_NOW } from '../../fixtures/records';
import { changed } from './a-view';
import { ruleCases as cases } from './cases';

const all: readonly Rule[] = rules;

const ruleOf = (id: string): Rule => {
  const rule = all.find((one) => one.id === id);
  if (!rule) throw new Error(`No rule ${id}`);
  return rule;
};

/** A leave-behind is being made of whatever was changed: without one its rule is silent. */
const judged = (view: ReadinessView) => {
  const handingOver = [{ proposalId: ids.proof, block: 'goals' as const }];
  return { ...view, handingOver };
};

const openOf = (view: ReadinessView, rule: string): Issue[] =>
  judgeReadiness(view, FIXTURE_NOW).issues.filter(({ ruleId }) => ruleId === rule);

test('every rule has its cases, and every sentence it may say is among them', () => {
  expect(cases.map(({ rule }) => rule).sort()).toEqual(all.map(({ id }) => id).sort());
  for (const { rule, variants } of cases) {
    const { words, severity } = ruleOf(rule);
    expect([...new Set(variants.map((one) => one.words))].sort()).toEqual([...words].sort());
    expect([...new Set(variants.map((one) => one.severity))].sort()).toEqual([...severity].sort());
  }
});

describe.each(cases)('$rule', ({ rule, variants, quiet }) => {
  const viewOf = rule === 'leave-behind-leak' ? judged : (view: ReadinessView) => view;

  test.each(variants)('$words: raised, then fixed', ({ raise, mend, ...expected }) => {
    const raised = openOf(viewOf(changed(raise)), rule);
    expect(raised.map(({ words }) => words)).toContain(expected.words);
    const issue = raised.find(({ subject }) => subject.id === expected.subject);
    expect(issue).toMatchObject({
      words: expected.words,
      severity: expected.severity,
      ...(expected.weight !== undefined && { weight: expected.weight }),
    });
    const mended = openOf(viewOf(changed(raise, mend)), rule);
    expect(mended.filter(({ subject }) => subject.id === expected.subject)).toEqual([]);
  });

  test('is silent and not counted before its ground exists', () => {
    const view = rule === 'leave-behind-leak' ? changed() : changed(quiet);
    expect(ruleOf(rule).subjects(groundOf(view, FIXTURE_NOW))).toEqual([]);
  });

  test('can be said not to be relevant: out of the list, and kept', () => {
    const [{ raise }] = variants;
    const view = viewOf(changed(raise));
    const before = judgeReadiness(view, FIXTURE_NOW);
    const [issue] = before.issues.filter(({ ruleId }) => ruleId === rule);
    if (!issue) throw new Error('nothing to leave out');
    const role = {
      ...view.plan.role,
      dismissed: [{ id: 'said', ruleId: rule, subjectId: issue.subject.id, at: FIXTURE_NOW }],
    };
    const after = judgeReadiness({ ...view, plan: { ...view.plan, role } }, FIXTURE_NOW);
    expect(after.dismissed).toEqual([issue]);
    expect(after.issues).toEqual(before.issues.filter(({ id }) => id !== issue.id));
    expect(after.applicable).toBe(before.applicable - 1);
  });
});

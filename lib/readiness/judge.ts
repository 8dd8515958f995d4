import type { ReadinessView } from '@/lib/domain/readiness-view';
import type { Route } from '@/lib/domain/route';
import { type Ground, groundOf } from './ground';
import { type Pillar, pillarsOf } from './pillars';
import { type IssueWords, rules } from './rules';
import type { Param, Rule, Severity, SubjectType } from './rules/define-rule';

/** Something that is still missing. */
export interface Issue {
  /** Of the rule and the subject: stays the same while the issue does. */
  id: string;
  ruleId: string;
  severity: Severity;
  subject: { type: SubjectType; id: string };
  /** Of whoever it would be missed by most. */
  weight: number;
  minutes: number;
  /** Said with `readiness.<words>.title`, `.because` and `.fix`, filled with `params`. */
  words: IssueWords;
  params: readonly Param[];
  fix: Route;
}

export interface Readiness {
  /** What is open, in the order in which it is worth doing. */
  issues: Issue[];
  /** What is open and was said not to be relevant. */
  dismissed: Issue[];
  /** How many checks apply, those said not to be relevant left out. */
  applicable: number;
  pillars: Pillar[];
}

const SEVERITY_POINTS = { blocker: 100, warning: 30, hint: 8 } as const;

/** What doing it is worth for each minute it takes. */
export const rankOf = ({
  severity,
  weight,
  minutes,
}: Pick<Issue, 'severity' | 'weight' | 'minutes'>): number =>
  (SEVERITY_POINTS[severity] * (1 + weight / 10)) / (minutes + 2);

/** Most worth first; equals in an order that does not change by itself. */
const inOrder = (issues: readonly Issue[]): Issue[] =>
  issues
    .map((issue) => ({ issue, rank: rankOf(issue) }))
    .sort((a, b) => b.rank - a.rank || (a.issue.id < b.issue.id ? -1 : 1))
    .map(({ issue }) => issue);

const judgeBy = (rule: Rule<{ id: string }, IssueWords>, ground: Ground) => {
  const subjects = rule.subjects(ground);
  const issues = subjects.flatMap((subject): Issue[] => {
    const verdict = rule.judge(subject, ground);
    if (!verdict) return [];
    return [
      {
        id: `${rule.id}:${subject.id}`,
        ruleId: rule.id,
        severity: verdict.severity ?? rule.severity[0],
        subject: { type: verdict.about ?? rule.about, id: subject.id },
        weight: Math.max(0, verdict.weight ?? 0),
        minutes: rule.minutes,
        words: verdict.words,
        params: verdict.params ?? [],
        fix: verdict.fix,
      },
    ];
  });
  return { subjects: subjects.length, issues };
};

/** What is still missing in a plan. Pure: the clock is an argument. */
export const judgeReadiness = (view: ReadinessView, now: number): Readiness => {
  const ground = groundOf(view, now);
  const judged = rules.map((rule) => judgeBy(rule, ground));
  const all = inOrder(judged.flatMap(({ issues }) => issues));
  const silenced = new Set(
    view.plan.role.dismissed.map(({ ruleId, subjectId }) => `${ruleId}:${subjectId}`),
  );
  const dismissed = all.filter(({ id }) => silenced.has(id));
  return {
    issues: all.filter(({ id }) => !silenced.has(id)),
    dismissed,
    applicable: judged.reduce((sum, { subjects }) => sum + subjects, 0) - dismissed.length,
    pillars: pillarsOf(ground),
  };
};

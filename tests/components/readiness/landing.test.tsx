import { cleanup, render, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SavingProvider } from '@/components/saving/saving';
import { ToastProvider } from '@/components/ui/toast-provider';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import { formatRoute, parseRoute } from '@/lib/domain/route';
import { StoreProvider } from '@/lib/react/store-context';
import { judgeReadiness } from '@/lib/readiness/judge';
import { completePlan, storeRows } from '../../fixtures/example-plan';
import { ids } from '../../fixtures/example-plan/names';
import type { PlanRows } from '../../fixtures/example-plan/plan-rows';
import { viewOf } from '../../fixtures/example-plan/view-of';
import { FIXTURE_NOW } from '../../fixtures/records';
import { ruleCases } from '../../unit/readiness/cases';
import { aStore } from '../a-store';
import { windowOf } from '../ui/emulate';

beforeEach(() => windowOf(1280));
afterEach(() => {
  cleanup();
  location.hash = '';
});

const variants = ruleCases.flatMap(({ rule, variants: ways }) =>
  ways.map(({ words, subject, raise }) => ({ rule, words, subject, raise })),
);

const issueIn = (rows: PlanRows, rule: string, subject: string) => {
  const handingOver = [{ proposalId: ids.proof, block: 'goals' as const }];
  const view = { ...viewOf(rows), ...(rule === 'leave-behind-leak' && { handingOver }) };
  const issue = judgeReadiness(view, FIXTURE_NOW).issues.find(
    (one) => one.ruleId === rule && one.subject.id === subject,
  );
  if (!issue) throw new Error(`${rule} finds nothing`);
  return issue;
};

it.each(variants)('$words of $rule: the fix puts the focus into its field', async (one) => {
  const rows = structuredClone(completePlan(FIXTURE_NOW));
  one.raise(rows);
  const { fix } = issueIn(rows, one.rule, one.subject);
  const field = 'field' in fix ? fix.field : undefined;
  expect(field, formatRoute(fix)).toBeDefined();
  const store = aStore();
  await storeRows(store, rows);
  location.hash = formatRoute(fix);
  render(
    <StoreProvider value={store}>
      <ToastProvider label="Notifications" dismissLabel="Close">
        <SavingProvider>
          <WorkspaceScreen route={parseRoute(location.hash)} />
        </SavingProvider>
      </ToastProvider>
    </StoreProvider>,
  );
  await waitFor(
    () => {
      const place = document.activeElement?.closest(`[data-field="${CSS.escape(field ?? '')}"]`);
      if (!place)
        throw new Error(
          `no focus at ${formatRoute(fix)}: ${document.activeElement?.outerHTML.slice(0, 120)}`,
        );
    },
    { timeout: 2_500 },
  );
});

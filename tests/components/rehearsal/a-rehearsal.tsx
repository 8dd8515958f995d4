import { screen } from '@testing-library/react';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import type { Route } from '@/lib/domain/route';
import type { Store } from '@/lib/store/write';
import { completePlan, storeRows } from '../../fixtures/example-plan';
import type { PlanRows } from '../../fixtures/example-plan/plan-rows';
import { aStore, renderWith } from '../a-store';

const HOUR = 60 * 60_000;

/** The plan with nothing said aloud yet; the interview is that many hours ahead. */
export const unsaid = (hours = 28): PlanRows => {
  const rows = completePlan(Date.now());
  return {
    ...rows,
    rehearsals: [],
    rounds: rows.rounds.map((round) =>
      round.status === 'planned' ? { ...round, startsAt: Date.now() + hours * HOUR } : round,
    ),
  };
};

/** Renders what a route of the company shows; what is due is told by the page's own clock. */
export const showRows = async (rows: PlanRows, route: (company: string) => Route) => {
  const store: Store = { ...aStore(), now: () => Date.now() };
  const company = await storeRows(store, rows);
  await renderWith(store, <WorkspaceScreen route={route(company)} />);
  return { store, company };
};

export const openRehearsal = async (
  rows: PlanRows,
  at?: string,
  field?: string,
): Promise<Store> => {
  const { store } = await showRows(rows, (id) => ({
    page: 'company',
    id,
    view: 'rehearse',
    ...(at && { at }),
    ...(field && { field }),
  }));
  await screen.findByRole('heading', { name: 'Rehearse', level: 1 });
  return store;
};

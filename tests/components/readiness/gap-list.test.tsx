import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import '@/components/base.css';
import { GapList } from '@/components/readiness/gap-list';
import { PillarLights } from '@/components/readiness/pillar-lights';
import type { Plan } from '@/lib/domain/plan';
import { usePlan } from '@/lib/react/use-plan';
import { useReadiness } from '@/lib/react/use-readiness';
import type { Store } from '@/lib/store/write';
import { storeCompletePlan, storeExamplePlan } from '../../fixtures/example-plan';
import { aStore, renderWith } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';

function Judged({ plan }: { readonly plan: Plan }) {
  const readiness = useReadiness(plan);
  if (readiness.state !== 'ready') return <p aria-busy="true" />;
  return (
    <main>
      <h1>{plan.company.name}</h1>
      <GapList readiness={readiness.value} role={plan.role} />
      <PillarLights pillars={readiness.value.pillars} />
    </main>
  );
}

function Screen({ company }: { readonly company: string }) {
  const plan = usePlan(company);
  if (plan.state !== 'ready' || !plan.value) return <p aria-busy="true" />;
  return <Judged plan={plan.value} />;
}

/** Rounds lie ahead of the clock the hooks read. */
const withPlan = async (fill: (store: Store) => Promise<string>) => {
  const store = { ...aStore(), now: () => Date.now() };
  return renderWith(store, <Screen company={await fill(store)} />);
};

const listOf = (container: HTMLElement) => [...(container.querySelector('ol')?.children ?? [])];

test('shows five, the one worth most first, and all when asked', async () => {
  const { container } = await withPlan(storeExamplePlan);
  const [first, ...others] = listOf(container);
  expect(others).toHaveLength(4);
  expect(first?.textContent).toContain('Send the write-up of the week');
  expect(first?.querySelector('a')?.getAttribute('href')).toContain('doneAt');
  expect(container.querySelectorAll('[data-variant="primary"]')).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: /^Show all \d+$/ }));
  expect(listOf(container).length).toBeGreaterThan(15);
  expect(await accessProblems()).toEqual([]);
  expect(smallTargets()).toEqual([]);
  expect(sidewaysScroll()).toBe(0);
});

test('shows what fits into the minutes somebody has', async () => {
  const { container } = await withPlan(storeExamplePlan);
  fireEvent.change(screen.getByLabelText('I have'), { target: { value: '5' } });
  expect(screen.getByRole('heading', { name: /^Do these \d, about [1-5] min$/ })).toBeTruthy();
  expect(listOf(container).length).toBeLessThan(5);
});

test('a gap can be left out with a reason, and put back', async () => {
  const { container } = await withPlan(storeExamplePlan);
  const before = listOf(container)[0]?.textContent;
  const [button] = screen.getAllByRole('button', { name: /^Not relevant: / });
  if (!button) throw new Error('no way to leave it out');
  fireEvent.click(button);
  const reason = screen.getByLabelText('Not relevant, because');
  expect(document.activeElement).toBe(reason);
  fireEvent.change(reason, { target: { value: 'Mateo has it already' } });
  expect(await accessProblems()).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Leave it out' }));
  await waitFor(() => screen.getByText('One left out'));
  expect(listOf(container)[0]?.textContent).not.toBe(before);
  fireEvent.click(screen.getByText('One left out'));
  screen.getByText('Mateo has it already');
  fireEvent.click(screen.getByRole('button', { name: /^Put back: / }));
  await waitFor(() => expect(listOf(container)[0]?.textContent).toBe(before));
});

test('says so when nothing is open', async () => {
  await withPlan(storeCompletePlan);
  expect(screen.getAllByText('Nothing is open').length).toBeGreaterThan(0);
  expect(screen.getByText(/^0 open of \d{3} checks/)).toBeTruthy();
  expect(await accessProblems()).toEqual([]);
});

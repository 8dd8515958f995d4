import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ToastProvider } from '@/components/ui/toast-provider';
import { type Toast, useToast } from '@/components/ui/use-toast';
import { accessProblems } from './access';

function Shower({ toasts }: { readonly toasts: Toast[] }) {
  const show = useToast();
  return (
    <>
      <button type="button" onClick={() => show(toasts.shift() ?? { message: 'None left' })}>
        Act
      </button>
      <textarea aria-label="Notes" />
    </>
  );
}

function start(...toasts: Toast[]) {
  render(
    <ToastProvider label="Notices" dismissLabel="Dismiss">
      <Shower toasts={toasts} />
    </ToastProvider>,
  );
}

const actor = () => screen.getByRole('button', { name: 'Act' });
const undo = (run = vi.fn()) => ({ label: 'Undo', run });

it('says what happened in a live region that was there before', async () => {
  start({ message: 'Deleted Jonas Feld.', undo: undo() });
  const live = screen.getByRole('region', { name: 'Notices' }).querySelector('[aria-live=polite]');
  await userEvent.click(actor());
  expect(live?.textContent).toContain('Deleted Jonas Feld.');
  expect(await accessProblems()).toEqual([]);
});

it('takes back by its button, and returns the focus', async () => {
  const run = vi.fn();
  start({ message: 'Deleted.', undo: undo(run) });
  await userEvent.click(actor());
  await userEvent.tab();
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
  await userEvent.keyboard('{Enter}');
  expect(run).toHaveBeenCalledOnce();
  expect(screen.queryByText('Deleted.')).toBeNull();
  expect(document.activeElement).toBe(screen.getByLabelText('Notes'));
});

it('takes back the latest by Ctrl+Z, once each', async () => {
  const [first, second] = [vi.fn(), vi.fn()];
  start({ message: 'One', undo: undo(first) }, { message: 'Two', undo: undo(second) });
  await userEvent.click(actor());
  await userEvent.click(actor());
  await userEvent.keyboard('{Control>}z{/Control}');
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  await userEvent.keyboard('{Control>}zz{/Control}');
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1]);
});

it('leaves Ctrl+Z to a text field', async () => {
  const run = vi.fn();
  start({ message: 'Deleted.', undo: undo(run) });
  await userEvent.click(actor());
  await userEvent.type(screen.getByLabelText('Notes'), 'a{Control>}z{/Control}');
  expect(run).not.toHaveBeenCalled();
});

it('does the other thing it offers', async () => {
  const run = vi.fn();
  start({ message: 'Saved as Vision', action: { label: 'Change', run } });
  await userEvent.click(actor());
  await userEvent.click(screen.getByRole('button', { name: 'Change' }));
  expect(run).toHaveBeenCalledOnce();
});

it('shows three at once, the latest', async () => {
  start(...['1', '2', '3', '4'].map((message) => ({ message })));
  for (let press = 0; press < 4; press += 1) await userEvent.click(actor());
  expect(screen.getAllByRole('listitem').map((toast) => toast.textContent)).toEqual([
    '2',
    '3',
    '4',
  ]);
});

describe('in time', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const pass = (ms: number) => {
    act(() => {
      vi.advanceTimersByTime(ms);
    });
  };
  const shown = () => screen.queryByText('Deleted.') !== null;

  it('goes after ten seconds', () => {
    start({ message: 'Deleted.' });
    act(() => actor().click());
    pass(9_900);
    expect(shown()).toBe(true);
    pass(200);
    expect(shown()).toBe(false);
  });

  it('waits while it has the focus, and has the rest of its time after', () => {
    start({ message: 'Deleted.' });
    act(() => actor().click());
    pass(6_000);
    act(() => screen.getByRole('button', { name: 'Dismiss' }).focus());
    pass(60_000);
    expect(shown()).toBe(true);
    act(() => actor().focus());
    pass(3_900);
    expect(shown()).toBe(true);
    pass(200);
    expect(shown()).toBe(false);
  });
});

import { render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { FailureBoundary } from '@/components/failure/failure-boundary';
import { failureReport } from '@/components/failure/failure-report';
import { accessProblems } from '../ui/access';

afterEach(() => vi.restoreAllMocks());

function Broken(): never {
  throw new TypeError('cannot read “Helena Duarte wants fewer hand-offs”');
}

it('says that what is kept is safe, and offers a way on', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {}); // React repeats what the boundary shows
  render(
    <FailureBoundary>
      <Broken />
    </FailureBoundary>,
  );
  expect(screen.getByRole('alert').textContent).toContain('What you kept is safe.');
  screen.getByRole('button', { name: 'Open again' });
  expect(await accessProblems()).toEqual([]);
});

it('hears of a promise nobody waited for', async () => {
  render(<FailureBoundary>All is well</FailureBoundary>);
  const reason = new RangeError('out of range');
  const promise = new Promise<never>(() => {});
  dispatchEvent(new PromiseRejectionEvent('unhandledrejection', { promise, reason }));
  await screen.findByRole('alert');
});

it('reports the kind of error and its place, and nothing that somebody wrote', () => {
  const error = new TypeError('Helena Duarte wants fewer hand-offs');
  error.stack = `TypeError: Helena Duarte\n    at keep (chrome-extension://id/chunks/popup-1.js:3:14)`;
  const report = failureReport(error);
  expect(report).toContain('TypeError');
  expect(report).toContain('popup-1.js:3:14');
  expect(report).not.toContain('Helena');
});

import { render, screen } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { accessProblems, sidewaysScroll } from './access';
import { windowOf } from './emulate';

function Deleting({ remove = () => {} }: { readonly remove?: () => void }) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const confirm = () => {
    close();
    remove();
  };
  return (
    <>
      <Button onClick={() => setOpen(true)}>Delete Jonas</Button>
      <Dialog
        open={open}
        onClose={close}
        alert
        title="Delete Jonas Feld?"
        actions={
          <>
            <Button onClick={close}>Keep</Button>
            <Button variant="danger-primary" onClick={confirm}>
              Delete
            </Button>
          </>
        }
      >
        You can undo this for 30 days.
      </Dialog>
    </>
  );
}

const opener = () => screen.getByRole('button', { name: 'Delete Jonas' });

it('is named by its title and begins at the safe answer', async () => {
  render(<Deleting />);
  await userEvent.click(opener());
  const dialog = screen.getByRole('alertdialog', { name: 'Delete Jonas Feld?' });
  expect(dialog.ariaDescribedByElements?.[0]?.textContent).toBe('You can undo this for 30 days.');
  expect(document.activeElement?.textContent).toBe('Keep');
  expect(await accessProblems()).toEqual([]);
});

it.each(['{Escape}', '{Enter}'])('closes by %s and gives the focus back', async (key) => {
  const remove = vi.fn();
  render(<Deleting remove={remove} />);
  await userEvent.click(opener());
  await userEvent.keyboard(key);
  expect(screen.queryByRole('alertdialog')).toBeNull();
  expect(document.activeElement).toBe(opener());
  expect(remove).not.toHaveBeenCalled();
});

it('keeps Tab among its own controls and the rest out of reach', async () => {
  render(<Deleting />);
  await userEvent.click(opener());
  const reached = new Set<string | null | undefined>();
  for (let step = 0; step < 5; step += 1) {
    await userEvent.tab();
    reached.add(document.activeElement?.textContent);
  }
  expect(reached).not.toContain('Delete Jonas');
});

it('stays open where effects run twice', async () => {
  render(<Deleting />, { wrapper: StrictMode });
  await userEvent.click(opener());
  await new Promise((resolve) => setTimeout(resolve, 50));
  screen.getByRole('alertdialog');
});

it('begins at what asks for it', () => {
  render(
    <Dialog open onClose={() => {}} title="Name">
      <input aria-label="First" />
      <input aria-label="Second" data-autofocus />
    </Dialog>,
  );
  expect(document.activeElement).toBe(screen.getByLabelText('Second'));
});

it('fits a window of 320 px', async () => {
  await windowOf(320, 400);
  render(<Deleting />);
  await userEvent.click(opener());
  const box = screen.getByRole('alertdialog').getBoundingClientRect();
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(320);
  expect(sidewaysScroll()).toBe(0);
});

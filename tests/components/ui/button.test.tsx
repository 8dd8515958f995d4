import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Chip } from '@/components/ui/chip';
import { IconButton } from '@/components/ui/icon-button';
import { Kbd } from '@/components/ui/kbd';

it('is named by its words, and announces its key apart from them', () => {
  render(
    <Button variant="primary" shortcut="Control+Z">
      Undo
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Undo' });
  expect(button.getAttribute('aria-keyshortcuts')).toBe('Control+Z');
  expect(button.textContent).toBe('UndoCtrl\u2009Z');
});

it.each([
  ['s', 24],
  ['m', 28],
  ['l', 32],
  ['xl', 44],
] as const)('is as high as its size says: %s', (size, height) => {
  render(<Button size={size}>Keep</Button>);
  expect(screen.getByRole('button').getBoundingClientRect().height).toBe(height);
});

it('does not answer while it is busy, and keeps the focus', async () => {
  const press = vi.fn();
  const { rerender } = render(<Button onClick={press}>Save</Button>);
  await userEvent.click(screen.getByRole('button'));
  rerender(
    <Button onClick={press} busy>
      Save
    </Button>,
  );
  await userEvent.keyboard('{Enter}');
  expect(press).toHaveBeenCalledTimes(1);
  expect(document.activeElement).toBe(screen.getByRole('button', { busy: true }));
});

it('sends its form once when it is busy from the first press on', async () => {
  const send = vi.fn((event: React.FormEvent) => event.preventDefault());
  const form = (busy: boolean) => (
    <form onSubmit={send}>
      <Button type="submit" busy={busy}>
        Save
      </Button>
    </form>
  );
  const { rerender } = render(form(false));
  await userEvent.click(screen.getByRole('button'));
  rerender(form(true));
  await userEvent.keyboard('{Enter}');
  expect(send).toHaveBeenCalledTimes(1);
});

it('is a real link where it goes somewhere', () => {
  render(<ButtonLink href="#people">People</ButtonLink>);
  expect(screen.getByRole('link', { name: 'People' }).getAttribute('href')).toBe('#people');
});

it('gives an icon a name and a tooltip', () => {
  render(<IconButton icon="trash" label="Delete" aria-pressed />);
  const button = screen.getByRole('button', { name: 'Delete', pressed: true });
  expect(button.title).toBe('Delete');
});

it('shows the keys as they are printed', () => {
  render(<Kbd keys="Alt+Shift+ArrowLeft" />);
  expect(screen.getByText(/Alt/).textContent).toBe('Alt\u2009Shift\u2009←');
});

it('says of a chip that it is suggested until it is chosen', () => {
  const { rerender } = render(
    <Chip suggested="suggested" sub="CFO" shortcut="2">
      Helena
    </Chip>,
  );
  screen.getByRole('button', { name: 'Helena CFO suggested', pressed: false });
  rerender(
    <Chip suggested="suggested" sub="CFO" shortcut="2" pressed>
      Helena
    </Chip>,
  );
  const chosen = screen.getByRole('button', { pressed: true });
  expect(chosen.dataset['suggested']).toBeUndefined();
});

import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { IconButton } from '@/components/ui/icon-button';
import { Menu, type MenuAction } from '@/components/ui/menu';
import { accessProblems, smallTargets } from './access';
import { windowOf } from './emulate';

function show(actions: readonly MenuAction[], style?: React.CSSProperties) {
  render(
    <div style={style}>
      <Menu
        label="For Jonas Feld"
        actions={actions}
        trigger={(props) => <IconButton {...props} icon="more" label="More" />}
      />
      <p>Beside it</p>
    </div>,
  );
}

function actions(run = vi.fn()): MenuAction[] {
  return [
    { label: 'Rename', onSelect: () => run('rename') },
    { label: 'Move', onSelect: () => run('move'), disabled: true },
    { label: 'Merge', onSelect: () => run('merge'), shortcut: '2' },
    { label: 'Delete', onSelect: () => run('delete'), danger: true },
  ];
}

const button = () => screen.getByRole('button', { name: 'More' });
const focused = () => document.activeElement?.textContent;

it('opens on its first action, and gives the focus back on Escape', async () => {
  show(actions());
  await userEvent.click(button());
  screen.getByRole('menu', { name: 'For Jonas Feld' });
  expect(button().getAttribute('aria-expanded')).toBe('true');
  expect(focused()).toBe('Rename');
  expect(await accessProblems()).toEqual([]);
  expect(smallTargets()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => screen.queryByRole('menu')).toBeNull();
  expect(document.activeElement).toBe(button());
  expect(button().getAttribute('aria-expanded')).toBe('false');
});

it('closes on a second press of its button, and on a press beside it', async () => {
  show(actions());
  await userEvent.click(button());
  await userEvent.click(button());
  expect(screen.queryByRole('menu')).toBeNull();
  await userEvent.click(button());
  screen.getByRole('menu');
  await userEvent.click(document.body, { position: { x: 300, y: 500 } });
  await expect.poll(() => screen.queryByRole('menu')).toBeNull();
});

it('goes through what can be chosen by arrows, ends and first letters', async () => {
  show(actions());
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toBe('Rename');
  await userEvent.keyboard('{ArrowDown}');
  expect(focused()).toBe('Merge2');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(focused()).toBe('Rename');
  await userEvent.keyboard('{End}');
  expect(focused()).toBe('Delete');
  await userEvent.keyboard('m');
  expect(focused()).toBe('Merge2');
});

it('acts by Enter and by the key of an action, with the focus back first', async () => {
  const run = vi.fn(() => expect(document.activeElement).toBe(button()));
  show(actions(run));
  await userEvent.click(button());
  await userEvent.keyboard('{Enter}');
  await userEvent.click(button());
  await userEvent.keyboard('2');
  expect(run.mock.calls).toEqual([['rename'], ['merge']]);
});

it('leaves by Tab to what comes after its button', async () => {
  show(actions());
  await userEvent.click(button());
  await userEvent.tab();
  expect(screen.queryByRole('menu')).toBeNull();
});

it('opens on the choice that was made', async () => {
  const checked = (label: string, on: boolean) => ({ label, checked: on, onSelect: vi.fn() });
  show([checked('Raised it', false), checked('Owns it', true)]);
  await userEvent.click(button());
  expect(document.activeElement).toBe(
    screen.getByRole('menuitemradio', { name: 'Owns it', checked: true }),
  );
});

it('stays in the window, over its button where there is no room under it', async () => {
  await windowOf(400, 600);
  show(actions(), { position: 'fixed', bottom: 0, right: 0, display: 'flex' });
  await userEvent.click(button());
  const menu = screen.getByRole('menu').getBoundingClientRect();
  expect(menu.right).toBeLessThanOrEqual(400);
  expect(menu.bottom).toBeLessThanOrEqual(button().getBoundingClientRect().top);
  expect(menu.top).toBeGreaterThanOrEqual(0);
});

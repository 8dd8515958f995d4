import { render, screen } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Button } from '@/components/ui/button';
import { PanelFrame } from '@/components/ui/panel-frame';
import { PopupFrame } from '@/components/ui/popup-frame';
import { windowOf } from './emulate';
import { WorkspaceExample } from './gallery-frames';

const much = Array.from({ length: 60 }, (_, line) => `Line ${line}`).map((line) => (
  <p key={line}>{line}</p>
));
const act = <Button variant="primary">Save</Button>;
const boxOf = (role: string) => screen.getByRole(role).getBoundingClientRect();

beforeEach(() => windowOf(800, 600));

it('keeps a popup at 400 by 600 and scrolls only its middle', () => {
  const { container } = render(
    <PopupFrame title="Northwind Grid" footAction={act}>
      {much}
    </PopupFrame>,
  );
  const frame = container.firstElementChild?.getBoundingClientRect();
  expect([frame?.width, frame?.height]).toEqual([400, 600]);
  expect([boxOf('banner').top, boxOf('contentinfo').bottom]).toEqual([0, 600]);
  const middle = screen.getByRole('main');
  expect(middle.scrollHeight).toBeGreaterThan(middle.clientHeight);
});

it('is only as high as what it holds, until it is asked to be full', () => {
  const { container, rerender } = render(<PopupFrame title="New here">Little</PopupFrame>);
  expect(container.firstElementChild?.clientHeight).toBeLessThan(120);
  expect(screen.queryByRole('contentinfo')).toBeNull();
  rerender(
    <PopupFrame title="New here" full>
      Little
    </PopupFrame>,
  );
  expect(container.firstElementChild?.clientHeight).toBe(600);
});

it('keeps its foot in view on a screen with less room', async () => {
  await windowOf(400, 480);
  render(
    <PopupFrame title="Northwind Grid" footAction={act} full>
      {much}
    </PopupFrame>,
  );
  await expect.poll(() => boxOf('contentinfo').bottom).toBe(480);
});

it('fills the height of the side panel and keeps its foot in view', async () => {
  await windowOf(320, 700);
  render(
    <PanelFrame title="Northwind Grid" footAction={act} tabs={<nav>Tabs</nav>}>
      {much}
    </PanelFrame>,
  );
  expect(boxOf('contentinfo').bottom).toBe(700);
  expect(boxOf('navigation').bottom).toBeLessThanOrEqual(boxOf('main').top);
});

it('has the navigation beside the page, and above it under 900 px', async () => {
  await windowOf(1280);
  render(<WorkspaceExample />);
  expect(boxOf('navigation').width).toBe(200);
  expect(boxOf('main').left).toBe(200);
  expect(boxOf('complementary').width).toBe(288);
  await windowOf(900);
  expect(boxOf('main').top).toBeGreaterThanOrEqual(boxOf('navigation').bottom);
  expect(boxOf('complementary').width).toBe(900 - 2 * 16);
});

it('brings the open page into view in the one line', async () => {
  await windowOf(320);
  render(<WorkspaceExample />);
  const link = screen.getByRole('link', { current: 'page' }).getBoundingClientRect();
  expect(link.left).toBeGreaterThanOrEqual(0);
  expect(link.right).toBeLessThanOrEqual(320);
});

it('jumps over the navigation at the first stop', async () => {
  await windowOf(1280);
  render(<WorkspaceExample />);
  await userEvent.tab();
  const skip = screen.getByRole('button', { name: 'Skip to the page' });
  expect(document.activeElement).toBe(skip);
  expect(skip.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  await userEvent.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('main'));
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('Add a person');
});

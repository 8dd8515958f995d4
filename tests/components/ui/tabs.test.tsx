import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { TabPanel } from '@/components/ui/tab-panel';
import { Tabs } from '@/components/ui/tabs';

type Page = 'people' | 'plan' | 'gaps';

const tabs = [
  { id: 'people', label: 'People' },
  { id: 'plan', label: 'Plan' },
  { id: 'gaps', label: 'Gaps', count: 9 },
] as const;

function Panel({ dir }: { readonly dir?: 'rtl' }) {
  const [page, setPage] = useState<Page>('people');
  return (
    <div dir={dir}>
      <Tabs<Page> name="x" label="Parts" tabs={tabs} selected={page} onSelect={setPage} />
      <TabPanel name="x" selected={page}>
        <button type="button">In {page}</button>
      </TabPanel>
    </div>
  );
}

const selected = () => screen.getByRole('tab', { selected: true }).textContent;

it('ties the panel to the tab that is chosen', async () => {
  render(<Panel />);
  screen.getByRole('tablist', { name: 'Parts' });
  await userEvent.click(screen.getByRole('tab', { name: /Gaps/ }));
  const panel = screen.getByRole('tabpanel', { name: /Gaps/ });
  expect(screen.getByRole('tab', { selected: true }).ariaControlsElements).toEqual([panel]);
});

it('goes round by the arrow keys, and to the ends by Home and End', async () => {
  render(<Panel />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  expect(selected()).toBe('Plan');
  expect(document.activeElement?.textContent).toBe('Plan');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(selected()).toBe('Gaps9');
  await userEvent.keyboard('{Home}');
  expect(selected()).toBe('People');
  await userEvent.keyboard('{End}');
  expect(selected()).toBe('Gaps9');
});

it('is one stop for Tab, and the panel the next', async () => {
  render(<Panel />);
  await userEvent.tab();
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('In people');
});

it('turns its arrows with the writing', async () => {
  render(<Panel dir="rtl" />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowLeft}');
  expect(selected()).toBe('Plan');
});

import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { accessProblems, smallTargets } from './access';

const companies = [
  { id: 'northwind', label: 'Northwind Grid', sub: 'Onboarding Lead' },
  { id: 'halden', label: 'Haldén Water' },
  { id: 'meridian', label: 'Meridian Freight' },
  { id: 'new', label: 'Add a company', always: true },
];

interface SwitcherProps {
  readonly select?: (id: string) => void;
  readonly send?: () => void;
  readonly free?: boolean;
}

function Switcher({ select, send, free }: SwitcherProps) {
  const [selected, setSelected] = useState<string | null>(free ? null : 'northwind');
  const [text, setText] = useState('');
  const onSelect = (id: string) => {
    select?.(id);
    setSelected(id);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send?.();
      }}
    >
      <Field label="Company">
        <Combobox
          listLabel="Companies"
          emptyText="No company of that name"
          options={free ? companies.slice(0, 3) : companies}
          selected={selected}
          onSelect={onSelect}
          {...(free && { text, onTextChange: setText })}
        />
      </Field>
      <button type="submit">Start</button>
    </form>
  );
}

const input = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Company' });
const offered = () => screen.queryAllByRole('option').map((option) => option.textContent);
const active = () => input().ariaActiveDescendantElement?.textContent;

it('shows the choice, and offers everything when it is opened', async () => {
  render(<Switcher />);
  expect(input().value).toBe('Northwind Grid');
  expect(input().getAttribute('aria-expanded')).toBe('false');
  expect(offered()).toEqual([]);
  await userEvent.click(input());
  expect(offered()).toHaveLength(4);
  expect(active()).toContain('Northwind Grid');
  screen.getByRole('listbox', { name: 'Companies' });
  expect(await accessProblems()).toEqual([]);
  expect(smallTargets()).toEqual([]);
});

it('finds by any word, whatever the accents, and takes by Enter without sending the form', async () => {
  const [select, send] = [vi.fn(), vi.fn()];
  render(<Switcher select={select} send={send} />);
  await userEvent.fill(input(), 'water hal');
  expect(offered()).toEqual(['Haldén Water ', 'Add a company ']);
  expect(active()).toContain('Haldén Water');
  await userEvent.keyboard('{Enter}');
  expect(select).toHaveBeenCalledExactlyOnceWith('halden');
  expect(input().value).toBe('Haldén Water');
  expect(send).not.toHaveBeenCalled();
  await userEvent.keyboard('{Enter}');
  expect(send).toHaveBeenCalledOnce();
});

it('goes round by the arrow keys with the focus in the field', async () => {
  render(<Switcher />);
  await userEvent.tab();
  await userEvent.keyboard('{ArrowDown}');
  expect(active()).toContain('Northwind');
  await userEvent.keyboard('{ArrowUp}');
  expect(active()).toContain('Add a company');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(active()).toContain('Haldén');
  expect(document.activeElement).toBe(input());
});

it('goes back to what was chosen on Escape and on leaving', async () => {
  const select = vi.fn();
  render(<Switcher select={select} />);
  await userEvent.fill(input(), 'meri');
  await userEvent.keyboard('{Escape}');
  expect(input().value).toBe('Northwind Grid');
  expect(offered()).toEqual([]);
  await userEvent.fill(input(), 'meri');
  await userEvent.tab();
  expect(input().value).toBe('Northwind Grid');
  expect(select).not.toHaveBeenCalled();
});

it('takes what is clicked', async () => {
  const select = vi.fn();
  render(<Switcher select={select} />);
  await userEvent.click(input());
  await userEvent.click(screen.getByRole('option', { name: /Meridian/ }));
  expect(select).toHaveBeenCalledExactlyOnceWith('meridian');
  expect(document.activeElement).toBe(input());
});

it('says when nothing matches', async () => {
  render(<Switcher free />);
  await userEvent.fill(input(), 'zzz');
  expect(screen.getByRole('status').textContent).toBe('No company of that name');
  expect(await accessProblems()).toEqual([]);
});

it('keeps what was typed where the text itself counts, and sends it by Enter', async () => {
  const [select, send] = [vi.fn(), vi.fn()];
  render(<Switcher free select={select} send={send} />);
  await userEvent.type(input(), 'north');
  expect(active()).toBeUndefined();
  await userEvent.keyboard('{Enter}');
  expect(send).toHaveBeenCalledOnce();
  await userEvent.tab();
  expect(input().value).toBe('north');
  await userEvent.type(input(), 'w{ArrowDown}{Enter}');
  expect(select).toHaveBeenCalledExactlyOnceWith('northwind');
  expect(input().value).toBe('Northwind Grid');
});

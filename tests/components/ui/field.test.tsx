import { render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { RadioGroup } from '@/components/ui/radio-group';
import { Segments } from '@/components/ui/segments';
import { Select } from '@/components/ui/select';
import { Switch } from '@/components/ui/switch';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { WriteField } from '@/components/ui/write-field';
import { WriteLine } from '@/components/ui/write-line';

const controls = {
  'text input': <TextInput />,
  'text area': <TextArea />,
  'write field': <WriteField />,
  'write line': <WriteLine />,
  select: <Select />,
};

describe.each(Object.entries(controls))('a field around a %s', (_, control) => {
  it('names it, describes it by its hint, and finds nothing wrong', () => {
    render(
      <Field label="Company" hint="As it is registered">
        {control}
      </Field>,
    );
    const input = screen.getByLabelText('Company');
    expect(input.ariaDescribedByElements?.map((element) => element.textContent)).toEqual([
      'As it is registered',
    ]);
    expect(input.getAttribute('aria-invalid')).toBeNull();
  });

  it('puts the error before the hint and marks it as invalid', () => {
    render(
      <Field label="Code" hint="Four groups" error="The third group has a mistake.">
        {control}
      </Field>,
    );
    const input = screen.getByLabelText('Code');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.ariaDescribedByElements?.map((element) => element.textContent)).toEqual([
      'The third group has a mistake.',
      'Four groups',
    ]);
  });
});

it('grows with what is written, without a scroll bar of its own', async () => {
  render(
    <Field label="Method">
      <WriteField />
    </Field>,
  );
  const field = screen.getByLabelText('Method');
  const before = field.clientHeight;
  await userEvent.type(field, 'First{Enter}Second{Enter}Third');
  expect(field.clientHeight - before).toBe(48);
  expect(field.scrollHeight).toBe(field.clientHeight);
});

it('knows a check box of which some are ticked', () => {
  const { rerender } = render(<Checkbox label="All" indeterminate />);
  const box = screen.getByRole<HTMLInputElement>('checkbox', { name: 'All' });
  expect(box.indeterminate).toBe(true);
  rerender(<Checkbox label="All" />);
  expect(box.indeterminate).toBe(false);
});

it('turns a switch by its words and by the space bar', async () => {
  render(<Switch label="Remind me" />);
  await userEvent.click(screen.getByText('Remind me'));
  screen.getByRole('switch', { checked: true });
  await userEvent.keyboard(' ');
  screen.getByRole('switch', { checked: false });
});

const stages = [
  { value: 'idea', label: 'Idea' },
  { value: 'draft', label: 'Draft' },
  { value: 'ready', label: 'Ready' },
] as const;

it.each([
  ['segments', Segments<'idea' | 'draft' | 'ready'>],
  ['a radio group', RadioGroup<'idea' | 'draft' | 'ready'>],
])('chooses in %s by the arrow keys, with one stop for Tab', async (_, Group) => {
  const choose = vi.fn();
  render(
    <>
      <Group legend="Stage" options={stages} value="idea" onChange={choose} />
      <button type="button">After</button>
    </>,
  );
  screen.getByRole('group', { name: 'Stage' });
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Idea', checked: true }));
  await userEvent.keyboard('{ArrowRight}');
  expect(choose).toHaveBeenCalledExactlyOnceWith('draft');
  await userEvent.tab();
  expect(document.activeElement?.textContent).toBe('After');
});

import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { InlineEdit } from '@/components/ui/inline-edit';

interface TitleProps {
  readonly save?: (text: string) => void;
  readonly multiline?: boolean;
  readonly required?: boolean;
}

function Title({ save, ...props }: TitleProps) {
  const [title, setTitle] = useState('Six weeks');
  const onSave = (text: string) => {
    save?.(text);
    setTitle(text);
  };
  return (
    <>
      <InlineEdit
        as="h2"
        value={title}
        onSave={onSave}
        label="Title"
        editLabel="Edit the title"
        {...props}
      />
      <button type="button">After</button>
    </>
  );
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Title' });
const pen = () => screen.getByRole('button', { name: 'Edit the title' });

it('reads as plain text until it is edited', () => {
  render(<Title />);
  screen.getByRole('heading', { name: 'Six weeks' });
  expect(screen.queryByRole('textbox')).toBeNull();
});

it.each(['{Enter}', '{F2}', ' '])(
  'is edited by %s, saved by Enter, and keeps the focus',
  async (key) => {
    const save = vi.fn();
    render(<Title save={save} />);
    await userEvent.tab();
    await userEvent.keyboard(key);
    expect(document.activeElement).toBe(field());
    expect(field().selectionEnd).toBe('Six weeks'.length);
    await userEvent.keyboard('Live in six weeks{Enter}');
    expect(save).toHaveBeenCalledExactlyOnceWith('Live in six weeks');
    screen.getByRole('heading', { name: 'Live in six weeks' });
    expect(document.activeElement).toBe(pen());
  },
);

it('is edited by a click on the words', async () => {
  render(<Title />);
  await userEvent.click(screen.getByText('Six weeks'));
  expect(document.activeElement).toBe(field());
});

it('stays text while a part of it is being selected', async () => {
  render(<Title />);
  const heading = screen.getByRole('heading');
  getSelection()?.selectAllChildren(heading);
  heading.click();
  expect(screen.queryByRole('textbox')).toBeNull();
  getSelection()?.removeAllRanges();
});

it('restores what was there on Escape, which goes no further', async () => {
  const save = vi.fn();
  const closed = vi.fn();
  document.addEventListener('keydown', closed);
  render(<Title save={save} />);
  await userEvent.click(pen());
  await userEvent.keyboard('Something else');
  closed.mockClear();
  await userEvent.keyboard('{Escape}');
  document.removeEventListener('keydown', closed);
  expect(closed).not.toHaveBeenCalled();
  expect(save).not.toHaveBeenCalled();
  screen.getByRole('heading', { name: 'Six weeks' });
  expect(document.activeElement).toBe(pen());
});

it('saves on leaving, and lets the focus go where it went', async () => {
  const save = vi.fn();
  render(<Title save={save} />);
  await userEvent.click(pen());
  await userEvent.keyboard('In six weeks');
  await userEvent.click(screen.getByRole('button', { name: 'After' }));
  expect(save).toHaveBeenCalledExactlyOnceWith('In six weeks');
  expect(document.activeElement?.textContent).toBe('After');
});

it('does not save what did not change, nor nothing where something is required', async () => {
  const save = vi.fn();
  render(<Title save={save} required />);
  await userEvent.click(pen());
  await userEvent.keyboard('{Enter}');
  await userEvent.click(pen());
  await userEvent.keyboard('{Backspace}{Enter}');
  expect(save).not.toHaveBeenCalled();
  screen.getByRole('heading', { name: 'Six weeks' });
});

it('keeps lines only where lines are meant', async () => {
  const save = vi.fn();
  const { unmount } = render(<Title save={save} multiline />);
  await userEvent.click(pen());
  await userEvent.keyboard('One{Shift>}{Enter}{/Shift}Two{Enter}');
  expect(save).toHaveBeenLastCalledWith('One\nTwo');
  unmount();
  render(<Title save={save} />);
  await userEvent.click(pen());
  await userEvent.fill(field(), 'One\n  Two');
  await userEvent.keyboard('{Enter}');
  expect(save).toHaveBeenLastCalledWith('One Two');
});

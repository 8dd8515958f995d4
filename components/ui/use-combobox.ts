import { type KeyboardEvent, useState } from 'react';
import { matchWords } from './match-words';
import { rove, vertical } from './roving';

export interface ComboboxOption {
  readonly id: string;
  readonly label: string;
  readonly sub?: string | undefined;
  /** Offered whatever is typed, such as "Add a new company". */
  readonly always?: boolean | undefined;
}

export interface ComboboxChoice {
  readonly options: readonly ComboboxOption[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  /**
   * The text itself counts, and the options are only offers: it is kept on leaving, and Enter
   * belongs to the form until an option is pointed at.
   */
  readonly text?: string | undefined;
  readonly onTextChange?: ((text: string) => void) | undefined;
}

/** The state of an editable combobox with a list: what is typed, what is offered, what is active. */
export function useCombobox(choice: ComboboxChoice) {
  const { options, selected, onSelect, text, onTextChange } = choice;
  const free = text !== undefined;
  // null while nothing was typed: then the whole list is offered, not what matches the old choice.
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);

  const chosen = options.find((option) => option.id === selected);
  const offered = options.filter(
    ({ label, sub, always }) => always || typed === null || matchWords(`${label} ${sub}`, typed),
  );
  const close = () => {
    setOpen(false);
    setActive(-1);
    setTyped(null);
  };
  const show = () => {
    if (open) return;
    setOpen(true);
    setActive(offered.findIndex((option) => option.id === selected));
  };
  const choose = (option: ComboboxOption) => {
    close();
    onTextChange?.(option.label);
    onSelect(option.id);
  };
  const type = (words: string) => {
    setTyped(words);
    setOpen(true);
    setActive(free || words.trim() === '' ? -1 : 0);
    onTextChange?.(words);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || !pressed(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  /** True when the key was ours. */
  const pressed = ({ key }: KeyboardEvent): boolean => {
    const option = open ? offered[active] : undefined;
    if (key === 'Escape' && (open || (typed !== null && !free))) close();
    else if (key === 'Enter' && option) choose(option);
    else if (key === 'Enter') {
      // What was typed is taken by the form: the offers have done their work.
      if (free) close();
      // Without this, half a word would send the form with the choice before it.
      return open && !free;
    } else if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
    else if (!open) show();
    else setActive((from) => rove(key, from, offered.length, vertical) ?? -1);
    return true;
  };
  const value = text ?? typed ?? chosen?.label ?? '';
  return { value, offered, open, active, show, close, choose, type, press, setActive };
}

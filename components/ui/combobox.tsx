import { type ComponentProps, type MouseEvent, useId, useLayoutEffect, useRef } from 'react';
import { classNames } from './class-names';
import styles from './combobox.module.css';
import control from './control.module.css';
import { useFieldControl } from './field-context';
import floating from './floating.module.css';
import { Icon } from './icon';
import { type ComboboxChoice, type ComboboxOption, useCombobox } from './use-combobox';
import { useFloating } from './use-floating';

type NativeInput = Omit<
  ComponentProps<'input'>,
  'ref' | 'value' | 'onSelect' | 'onChange' | 'onKeyDown' | 'onBlur' | 'onClick' | 'list'
>;

interface ComboboxProps extends NativeInput, ComboboxChoice {
  /** Names the list of options. */
  readonly listLabel: string;
  /** Said and shown when nothing matches. */
  readonly emptyText: string;
  /** 28 px high instead of 32. */
  readonly compact?: boolean | undefined;
}

/** Type to find, arrows to go through, Enter to take (WAI-ARIA editable combobox with list). */
export function Combobox(props: ComboboxProps) {
  const { options, selected, onSelect, text, onTextChange, ...rest } = props;
  const { listLabel, emptyText, compact, className, ...native } = rest;
  const box = useCombobox({ options, selected, onSelect, text, onTextChange });
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const nothing = box.open && box.offered.length === 0;
  useLayoutEffect(() => {
    list.current?.togglePopover(box.open);
    document.getElementById(`${id}-${box.active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, box.open, box.active]);
  useFloating(box.open, list, input, true);
  return (
    <div className={classNames(styles['combobox'], className)}>
      <input
        type="text"
        autoComplete="off"
        spellCheck={false}
        {...native}
        {...useFieldControl(native)}
        ref={input}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={box.open}
        aria-controls={id}
        aria-activedescendant={box.active < 0 ? undefined : `${id}-${box.active}`}
        className={classNames(control['control'], styles['input'])}
        data-compact={compact || undefined}
        value={box.value}
        onChange={(event) => box.type(event.currentTarget.value)}
        onKeyDown={box.press}
        onClick={box.show}
        onBlur={box.close}
      />
      <Icon name="down" className={styles['arrow']} />
      <span role="status" className="visually-hidden">
        {nothing && emptyText}
      </span>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keeps the focus, does nothing itself */}
      <div ref={list} popover="manual" className={floating['floating']} onMouseDown={keepFocus}>
        <Options
          {...box}
          selected={selected}
          offered={box.open ? box.offered : []}
          id={id}
          label={listLabel}
        />
        {nothing && <p className={floating['empty']}>{emptyText}</p>}
      </div>
    </div>
  );
}

/** A press on the list must not take the focus from the field: leaving it closes the list. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

interface OptionsProps {
  readonly id: string;
  readonly label: string;
  readonly offered: readonly ComboboxOption[];
  readonly selected: string | null;
  readonly active: number;
  readonly setActive: (index: number) => void;
  readonly choose: (option: ComboboxOption) => void;
}

function Options({ id, label, offered, selected, active, setActive, choose }: OptionsProps) {
  return (
    // The keyboard stays in the field, which points at the active option.
    <div id={id} role="listbox" aria-label={label} tabIndex={-1} hidden={offered.length === 0}>
      {offered.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are pressed in the field
        <div
          key={option.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={floating['choice']}
          data-active={index === active || undefined}
          onMouseMove={() => setActive(index)}
          onClick={() => choose(option)}
        >
          <span className={floating['words']}>
            {option.label} {option.sub && <span className={floating['sub']}>{option.sub}</span>}
          </span>
          {option.id === selected && <Icon name="check" />}
        </div>
      ))}
    </div>
  );
}

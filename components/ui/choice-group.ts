import type { ReactNode } from 'react';

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly disabled?: boolean | undefined;
}

/** One of a few: the same for radio buttons in a column and for segments in a row. */
export interface ChoiceGroupProps<Value extends string> {
  readonly legend: ReactNode;
  readonly legendHidden?: boolean | undefined;
  readonly options: readonly ChoiceOption<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** For a form that reads its fields by name. */
  readonly name?: string | undefined;
}

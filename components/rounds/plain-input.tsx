import { type ComponentProps, useEffect, useRef } from 'react';
import { TextInput } from '@/components/ui/text-input';

interface PlainInputProps
  extends Omit<ComponentProps<typeof TextInput>, 'value' | 'defaultValue' | 'onChange' | 'ref'> {
  /** What is stored. */
  readonly value: string;
  /** Whole values only: half a date has none, and what is stored stays. */
  readonly onWrite: (value: string) => void;
}

/** A time or a number that is saved as it is typed, and follows the store while nobody is in it. */
export function PlainInput({ value, onWrite, ...native }: PlainInputProps) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const field = input.current;
    if (field && field !== document.activeElement) field.value = value;
  }, [value]);
  return (
    <TextInput
      {...native}
      ref={input}
      compact
      defaultValue={value}
      onChange={({ currentTarget }) => {
        if (currentTarget.validity.valid) onWrite(currentTarget.value);
      }}
    />
  );
}

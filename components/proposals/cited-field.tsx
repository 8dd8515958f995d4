import { useCallback, useEffect, useRef } from 'react';
import { type EditedField, FieldMark } from '@/components/saving/field-mark';
import { useSaving } from '@/components/saving/saving';
import { Field } from '@/components/ui/field';
import type { Result } from '@/lib/domain/result';
import { useTypedText } from '@/lib/react/use-typed-text';
import type { StoreProblem } from '@/lib/store/problem';
import { CitingArea } from './citing-area';

/** A text with its own place, saved as it is typed. */
export const useSavedText = (
  place: string,
  value: string | undefined,
  keep: (text: string | undefined) => Promise<Result<unknown, StoreProblem>>,
) => {
  const { save } = useSaving();
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  const write = useCallback(
    (text: string) => save(latest.current(text.trim() === '' ? undefined : text)),
    [save],
  );
  return useTypedText(place, value ?? '', write);
};

interface CitedFieldProps {
  /** Table, id and field: two fields with one place would show each other's words. */
  readonly place: string;
  readonly value: string | undefined;
  readonly keep: (text: string | undefined) => Promise<Result<unknown, StoreProblem>>;
  readonly label: string;
  readonly labelHidden?: boolean;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly of?: EditedField;
  readonly field?: string;
}

/** Prose of a proposal, saved as it is typed; `[[` cites a fact. */
export function CitedField(props: CitedFieldProps) {
  const { place, value, keep, label, labelHidden, hint, placeholder, of, field } = props;
  const typed = useSavedText(place, value, keep);
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint}>
      <CitingArea
        text={typed.text}
        onText={typed.write}
        onLeave={typed.leave}
        placeholder={placeholder}
        field={field}
      />
      {of && <FieldMark {...of} />}
    </Field>
  );
}

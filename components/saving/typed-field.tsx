import { useCallback, useEffect, useRef } from 'react';
import { useSaving } from '@/components/saving/saving';
import { Field } from '@/components/ui/field';
import { WriteField } from '@/components/ui/write-field';
import { WriteLine } from '@/components/ui/write-line';
import { LINE_MAX, PROSE_MAX } from '@/lib/domain/base';
import type { Result } from '@/lib/domain/result';
import { useTypedText } from '@/lib/react/use-typed-text';
import type { StoreProblem } from '@/lib/store/problem';
import { type EditedField, FieldMark } from './field-mark';

interface TypedFieldProps {
  /** Table, id and field: two fields with one place would show each other's words. */
  readonly place: string;
  readonly value: string | undefined;
  /** Writes what was typed; undefined when the field was emptied. */
  readonly keep: (text: string | undefined) => Promise<Result<unknown, StoreProblem>>;
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly placeholder?: string | undefined;
  /** Prose of several lines; otherwise one line. */
  readonly multiline?: boolean | undefined;
  /** An empty field is not written: what was there stays. */
  readonly required?: boolean | undefined;
  /** What of which record it is: where devices disagree about it, that is said here. */
  readonly of?: EditedField | undefined;
  /** What a route names to bring the focus here. */
  readonly field?: string | undefined;
  readonly className?: string | undefined;
}

function Typed(props: TypedFieldProps) {
  const { place, value = '', keep, label, labelHidden, hint, placeholder } = props;
  const { multiline, required, of, field, className } = props;
  const { save } = useSaving();
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  });
  const write = useCallback(
    async (text: string) => {
      const kept = text.trim() === '' ? undefined : text;
      if (kept !== undefined || !required) await save(latest.current(kept));
    },
    [save, required],
  );
  const typed = useTypedText(place, value, write);
  const control = {
    value: typed.text,
    placeholder,
    autoComplete: 'off',
    'data-field': field,
    onBlur: required && typed.text.trim() === '' ? typed.drop : typed.leave,
  };
  return (
    <Field label={label} labelHidden={labelHidden} hint={hint} className={className}>
      {multiline ? (
        <WriteField
          {...control}
          maxLength={PROSE_MAX}
          onChange={({ currentTarget }) => typed.write(currentTarget.value)}
        />
      ) : (
        <WriteLine
          {...control}
          maxLength={LINE_MAX}
          onChange={({ currentTarget }) => typed.write(currentTarget.value)}
        />
      )}
      {of && <FieldMark {...of} />}
    </Field>
  );
}

/** A text of a record, saved as it is typed; a window that closes before takes nothing with it. */
export function TypedField(props: TypedFieldProps) {
  return <Typed key={props.place} {...props} />;
}

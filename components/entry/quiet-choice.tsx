import { Select } from '@/components/ui/select';

interface QuietChoiceProps<Value extends string> {
  readonly label: string;
  readonly options: readonly Value[];
  readonly value: Value;
  readonly words: (value: Value) => string;
  readonly onChange: (value: Value) => void;
  readonly className?: string | undefined;
}

/** One of a few words, chosen in passing. */
export function QuietChoice<Value extends string>(props: QuietChoiceProps<Value>) {
  const { label, options, value, words, onChange, className } = props;
  return (
    <Select
      quiet
      className={className}
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => {
        const chosen = options.find((option) => option === currentTarget.value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {words(option)}
        </option>
      ))}
    </Select>
  );
}

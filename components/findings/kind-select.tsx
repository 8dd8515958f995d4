import { Select } from '@/components/ui/select';
import type { FindingKind } from '@/lib/domain/finding';
import { FINDING_KINDS } from '@/lib/domain/findings';
import { messageKey } from '@/lib/domain/message-key';
import { i18n } from '@/lib/locales/i18n';

interface KindSelectProps {
  readonly value: FindingKind;
  readonly onChange: (kind: FindingKind) => void;
  readonly quiet?: boolean | undefined;
}

const isKind = (text: string): text is FindingKind => FINDING_KINDS.some((kind) => kind === text);

/** What kind of fact it is. */
export function KindSelect({ value, onChange, quiet }: KindSelectProps) {
  return (
    <Select
      {...(quiet ? { quiet } : { compact: true })}
      aria-label={i18n.t('review.kind')}
      value={value}
      onChange={({ currentTarget }) => {
        if (isKind(currentTarget.value)) onChange(currentTarget.value);
      }}
    >
      {FINDING_KINDS.map((kind) => (
        <option key={kind} value={kind}>
          {i18n.t(`kind.${messageKey(kind)}`)}
        </option>
      ))}
    </Select>
  );
}

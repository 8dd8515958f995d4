import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import type { Person } from '@/lib/domain/person';
import { i18n } from '@/lib/locales/i18n';
import styles from './boss-field.module.css';

interface BossFieldProps {
  readonly label: string;
  readonly people: readonly Person[];
  /** Whom they report to. */
  readonly above: string | undefined;
  readonly onChange: (id: string | undefined) => void;
  /** Who cannot be chosen, and why in a sentence. */
  readonly refusal?: ((id: string) => string | null) | undefined;
}

/** Chooses somebody's superior by typing a name; never by dragging only. */
export function BossField({ label, people, above, onChange, refusal }: BossFieldProps) {
  const [refused, setRefused] = useState<string | null>(null);
  const options = useMemo(
    () => people.map(({ id, name, title }) => ({ id, label: name, sub: title })),
    [people],
  );
  const choose = (id: string) => {
    const why = refusal?.(id) ?? null;
    setRefused(why);
    if (why === null && id !== above) onChange(id);
  };
  return (
    <div className={styles['boss']}>
      <Field label={label} labelHidden error={refused}>
        <Combobox
          compact
          data-field="reportsTo"
          placeholder={i18n.t('org.nobody')}
          options={options}
          selected={above ?? null}
          onSelect={choose}
          listLabel={i18n.t('workspace.people')}
          emptyText={i18n.t('org.noMatch')}
        />
      </Field>
      {above !== undefined && (
        <Button
          variant="quiet"
          onClick={() => {
            setRefused(null);
            onChange(undefined);
          }}
        >
          {i18n.t('org.removeLine')}
        </Button>
      )}
    </div>
  );
}

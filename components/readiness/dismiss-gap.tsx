import { type FormEvent, useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextInput } from '@/components/ui/text-input';
import { LINE_MAX } from '@/lib/domain/base';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { dismissRule, type Silenced } from '@/lib/store/commands/dismiss-rule';
import styles from './dismiss-gap.module.css';

interface DismissGapProps {
  readonly of: Silenced;
  readonly roleId: string;
  readonly onClose: () => void;
}

/** "Not relevant, because …": the gap leaves the list; the reason, if there is one, is kept. */
export function DismissGap({ of, roleId, onClose }: DismissGapProps) {
  const store = useStore();
  const { save } = useSaving();
  const [reason, setReason] = useState('');
  const leaveOut = async (event: FormEvent) => {
    event.preventDefault();
    await save(dismissRule(store, roleId, of, reason));
  };
  return (
    <form className={styles['form']} onSubmit={(event) => void leaveOut(event)}>
      <Field label={i18n.t('readiness.notRelevantWhy')}>
        <TextInput
          compact
          // The person has just asked for this field.
          ref={(input) => input?.focus()}
          value={reason}
          maxLength={LINE_MAX}
          onChange={(event) => setReason(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClose();
          }}
        />
      </Field>
      <Button type="submit">{i18n.t('readiness.notRelevantSave')}</Button>
      <Button variant="quiet" onClick={onClose}>
        {i18n.t('readiness.keepIt')}
      </Button>
    </form>
  );
}

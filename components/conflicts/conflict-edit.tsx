import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import { PROSE_MAX } from '@/lib/domain/base';
import { i18n } from '@/lib/locales/i18n';
import styles from './conflict.module.css';

interface EditBothProps {
  readonly initial: string;
  readonly onSay: (text: string) => void;
  readonly onLeave: () => void;
}

/** Both readings in one field, to make of them what it should say. */
export function EditBoth({ initial, onSay, onLeave }: EditBothProps) {
  const [text, setText] = useState(initial);
  return (
    <div className={styles['card']}>
      <Field label={i18n.t('conflict.editLabel')}>
        <TextArea
          autoFocus
          maxLength={PROSE_MAX}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      </Field>
      <div className={styles['acts']}>
        <Button size="s" onClick={() => onSay(text)}>
          {i18n.t('conflict.saveEdit')}
        </Button>
        <Button size="s" variant="quiet" onClick={onLeave}>
          {i18n.t('conflict.leaveEdit')}
        </Button>
      </div>
    </div>
  );
}

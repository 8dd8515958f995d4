import { FieldMark } from '@/components/saving/field-mark';
import { useDelete, useSaving } from '@/components/saving/saving';
import { SensitiveHint } from '@/components/saving/sensitive-hint';
import { IconButton } from '@/components/ui/icon-button';
import { InlineEdit } from '@/components/ui/inline-edit';
import { Quote } from '@/components/ui/quote';
import { Select } from '@/components/ui/select';
import { KeyPoint } from '@/lib/domain/key-point';
import { messageKey } from '@/lib/domain/message-key';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import styles from './key-point-line.module.css';

const KINDS = KeyPoint.shape.kind.options;
const STATUSES = KeyPoint.shape.status.options;

/** What somebody wants, in one line: what it is, how sure it is, all of it changed in place. */
export function KeyPointLine({ keyPoint }: { readonly keyPoint: KeyPoint }) {
  const store = useStore();
  const { save } = useSaving();
  const remove = useDelete();
  const { id, text, kind, status, direction, quote } = keyPoint;
  return (
    <li className={styles['line']}>
      <div className={styles['words']}>
        <InlineEdit
          as="p"
          required
          value={text}
          label={i18n.t('want.text')}
          editLabel={i18n.t('want.edit', [text])}
          onSave={(words) => void save(edit(store, 'keyPoints', id, 'text', words))}
        />
        <FieldMark table="keyPoints" id={id} field="text" isTitle />
        {quote && <Quote>{quote}</Quote>}
        {direction === 'mine' && <p className="text-3 small">{i18n.t('want.mine')}</p>}
        <SensitiveHint text={text} />
      </div>
      <Select
        quiet
        aria-label={i18n.t('want.kindOf', [text])}
        value={kind}
        onChange={({ currentTarget: { value } }) => {
          const chosen = KINDS.find((one) => one === value);
          if (chosen) void save(edit(store, 'keyPoints', id, 'kind', chosen));
        }}
      >
        {KINDS.map((one) => (
          <option key={one} value={one}>
            {i18n.t(`wantKind.${messageKey(one)}`)}
          </option>
        ))}
      </Select>
      <Select
        quiet
        aria-label={i18n.t('want.statusOf', [text])}
        value={status}
        onChange={({ currentTarget: { value } }) => {
          const chosen = STATUSES.find((one) => one === value);
          if (chosen) void save(edit(store, 'keyPoints', id, 'status', chosen));
        }}
      >
        {STATUSES.map((one) => (
          <option key={one} value={one}>
            {i18n.t(`wantStatus.${one}`)}
          </option>
        ))}
      </Select>
      <IconButton
        icon="trash"
        size="s"
        label={i18n.t('want.delete', [text])}
        onClick={() => void remove({ table: 'keyPoints', id }, text)}
      />
    </li>
  );
}

import { classNames } from '@/components/ui/class-names';
import { messageKey } from '@/lib/domain/message-key';
import type { SearchHit } from '@/lib/domain/search';
import { i18n } from '@/lib/locales/i18n';
import styles from './found-option.module.css';
import { Marked } from './marked';

interface FoundOptionProps {
  readonly id: string;
  readonly hit: SearchHit;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

/** One record: what it is called, whose it is, where else it matches. */
export function FoundOption({ id, hit, active, onPoint, onChoose }: FoundOptionProps) {
  const { title, company, excerpt, kind } = hit;
  const isOwnCompany = kind === 'company' || company?.name === title.text;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are pressed in the field
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      data-active={active || undefined}
      className={styles['option']}
      onMouseMove={onPoint}
      onClick={onChoose}
    >
      <p>
        {title.text ? <Marked {...title} /> : i18n.t(`search.kindOne.${messageKey(kind)}`)}{' '}
        {company && !isOwnCompany && <bdi className={styles['company']}>{company.name}</bdi>}
      </p>
      {excerpt && (
        <p className={classNames(styles['excerpt'], kind === 'clip' && styles['quoted'])}>
          <Marked {...excerpt} />
        </p>
      )}
    </div>
  );
}

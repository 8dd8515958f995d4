import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import type { Objective } from '@/lib/domain/objective';
import { i18n } from '@/lib/locales/i18n';
import { goTo } from '@/lib/react/use-hash-route';
import styles from './thread.module.css';

interface ThreadSwitcherProps {
  readonly companyId: string;
  readonly objectives: readonly Objective[];
  readonly chosen: Objective;
}

/** Which objective is shown; the address says it, so Back leads back. */
export function ThreadSwitcher({ companyId, objectives, chosen }: ThreadSwitcherProps) {
  const show = (id: string | undefined) => {
    if (id !== undefined) goTo({ page: 'company', id: companyId, view: 'thread', at: id });
  };
  const index = objectives.indexOf(chosen);
  if (objectives.length < 2) return null;
  return (
    <div className={styles['switcher']}>
      <IconButton
        icon="left"
        label={i18n.t('thread.previous')}
        disabled={index <= 0}
        onClick={() => show(objectives[index - 1]?.id)}
      />
      <Select
        compact
        aria-label={i18n.t('thread.choose')}
        value={chosen.id}
        onChange={({ currentTarget }) => show(currentTarget.value)}
      >
        {objectives.map(({ id, text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </Select>
      <IconButton
        icon="right"
        label={i18n.t('thread.next')}
        disabled={index === objectives.length - 1}
        onClick={() => show(objectives[index + 1]?.id)}
      />
    </div>
  );
}

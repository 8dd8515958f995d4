import { Icon } from '@/components/ui/icon';
import { Mark } from '@/components/ui/mark';
import { i18n } from '@/lib/locales/i18n';
import styles from './legend.module.css';

/** What the shapes of the readings say. */
export function Legend() {
  return (
    <ul className={styles['legend']}>
      <li>
        <Mark kind="there" label="" /> {i18n.t('requirements.legendStated')}
      </li>
      <li>
        <Mark kind="weak" label="" /> {i18n.t('requirements.legendAssumed')}
      </li>
      <li>
        <Icon name="plus" /> {i18n.t('requirements.legendNobody')}
      </li>
    </ul>
  );
}

import { Kbd } from '@/components/ui/kbd';
import { SectionHeading } from '@/components/ui/section-heading';
import { WorkspacePage } from '@/components/ui/workspace-page';
import { i18n } from '@/lib/locales/i18n';
import styles from './welcome-page.module.css';

const STEPS = ['pin', 'read', 'link', 'panel'] as const;
const PRIVATE = ['device', 'click', 'trace', 'people'] as const;

/** Shown once after installation: the four things to do and what stays private. */
export function WelcomePage() {
  return (
    <WorkspacePage narrow title={i18n.t('welcome.title')} subtitle={i18n.t('welcome.subtitle')}>
      <ol className={styles['steps']}>
        {STEPS.map((step, index) => (
          <li key={step}>
            <span className={styles['number']}>{index + 1}</span>
            <span>{i18n.t(`welcome.${step}`)}</span>
          </li>
        ))}
      </ol>
      <SectionHeading level={2}>{i18n.t('welcome.keys')}</SectionHeading>
      <dl className={styles['keys']}>
        <dt>
          <Kbd keys="Alt+Shift+C" />
        </dt>
        <dd>{i18n.t('welcome.keyClip')}</dd>
        <dt>
          <Kbd keys="Alt+Shift+K" />
        </dt>
        <dd>{i18n.t('welcome.keyPanel')}</dd>
      </dl>
      <SectionHeading level={2}>{i18n.t('welcome.private')}</SectionHeading>
      <ul className={styles['private']}>
        {PRIVATE.map((promise) => (
          <li key={promise}>{i18n.t(`welcome.${promise}`)}</li>
        ))}
      </ul>
    </WorkspacePage>
  );
}

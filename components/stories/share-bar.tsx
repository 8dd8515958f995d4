import type { Accomplishment } from '@/lib/domain/accomplishment';
import { starShare } from '@/lib/domain/star-share';
import { i18n } from '@/lib/locales/i18n';
import styles from './stories.module.css';

const PARTS = ['setting', 'action', 'result'] as const;

/** How long each part of a story is beside the whole, in words and as a line, and what to change. */
export function ShareBar({ story }: { readonly story: Accomplishment }) {
  const share = starShare(story);
  if (!share) return null;
  return (
    <div className={styles['share']}>
      <div className={styles['bar']} aria-hidden="true">
        {PARTS.map((part) => (
          <span key={part} data-part={part} style={{ flexGrow: share[part] }} />
        ))}
      </div>
      <p className={styles['parts']}>
        {PARTS.map((part) => (
          <span key={part}>{i18n.t(`story.share.${part}`, [share[part]])}</span>
        ))}
      </p>
      {share.advice.length > 0 && (
        <ul className={styles['advice']}>
          {share.advice.map((code) => (
            <li key={code}>{i18n.t(`story.advice.${code}`)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

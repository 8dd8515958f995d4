import { addressWords } from '@/components/research/source-words';
import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/note';
import { openSource } from '@/lib/domain/seen-state';
import { i18n } from '@/lib/locales/i18n';
import type { Research } from '@/lib/store/queries/research';
import styles from './open-source.module.css';
import { useAnswer } from './use-answer';

/** The page of a fact says something else by now, or nothing: what is to become of the fact. */
export function OpenSource({ research: { finding, clips } }: { readonly research: Research }) {
  const answer = useAnswer();
  const clip = finding.status === 'outdated' ? null : openSource(clips);
  if (!clip) return null;
  const sourced = { findingId: finding.id, clipId: clip.id };
  const isChanged = clip.seenState === 'changed';
  const page = clip.url ? addressWords(clip.url) : (clip.title ?? '');
  const other = isChanged ? 'take' : 'aside';
  const same = isChanged ? 'keepMine' : 'keepIt';
  return (
    <Note tone="warn" className={styles['note']}>
      <p>
        {i18n.t(isChanged ? 'evidence.nowSays' : 'evidence.nowGone', [page])}
        {isChanged && (
          <q className={styles['now']} lang={clip.lang}>
            {clip.seenNow}
          </q>
        )}
      </p>
      <div className={styles['acts']}>
        <Button
          size="s"
          aria-label={i18n.t(`evidence.named.${other}`, [finding.text])}
          onClick={() => void answer(other, sourced)}
        >
          {i18n.t(`evidence.${other}`)}
        </Button>
        <Button
          size="s"
          variant="quiet"
          aria-label={i18n.t(`evidence.named.${same}`, [finding.text])}
          onClick={() => void answer('keep', sourced)}
        >
          {i18n.t(`evidence.${same}`)}
        </Button>
      </div>
    </Note>
  );
}

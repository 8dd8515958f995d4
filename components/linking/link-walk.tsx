import { targetsOf } from '@/components/findings/targets';
import { IconButton } from '@/components/ui/icon-button';
import { SectionHeading } from '@/components/ui/section-heading';
import { i18n } from '@/lib/locales/i18n';
import type { LinkTargets } from '@/lib/store/queries/link-targets';
import styles from './link-walk.module.css';
import type { LinkWalkState } from './use-link-walk';

/** What Enter does now. */
export const goOnWords = ({ filled }: LinkWalkState, targets: LinkTargets): string => {
  const [only, ...more] = filled;
  if (!only) return i18n.t('step.nextButton');
  const name = targetsOf(targets).find(({ id }) => id === only.suggestion.targetId)?.name;
  return more.length === 0 && name !== undefined
    ? i18n.t('step.linkTo', [name])
    : i18n.t('linking.accept', filled.length);
};

interface WalkHeadingProps {
  readonly walk: LinkWalkState;
  readonly onLeave: () => void;
}

/** Which of how many, with the ways to the fact before, to the next, and out. */
export function WalkHeading({ walk: { at, count, go }, onLeave }: WalkHeadingProps) {
  return (
    <SectionHeading
      level={2}
      rule="none"
      count={i18n.t('step.of', [at + 1, count])}
      action={
        <span className={styles['arrows']}>
          <IconButton
            icon="left"
            label={i18n.t('step.previous')}
            shortcut="ArrowLeft"
            disabled={at === 0}
            onClick={() => go(-1)}
          />
          <IconButton
            icon="right"
            label={i18n.t('step.next')}
            shortcut="ArrowRight"
            onClick={() => go(1)}
          />
          <IconButton
            icon="close"
            label={i18n.t('linking.leave')}
            shortcut="Escape"
            onClick={onLeave}
          />
        </span>
      }
    >
      {i18n.t('step.title')}
    </SectionHeading>
  );
}

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { i18n } from '@/lib/locales/i18n';
import type { Silenced } from '@/lib/store/commands/dismiss-rule';
import { DismissGap } from './dismiss-gap';

interface NotRelevantProps {
  readonly of: Silenced;
  readonly roleId: string;
  /** What is said not to be relevant. */
  readonly title: string;
  readonly className?: string | undefined;
}

/** The way out of a gap or a question: a press opens "Not relevant, because …". */
export function NotRelevant({ of, roleId, title, className }: NotRelevantProps) {
  const [isDismissing, setDismissing] = useState(false);
  if (isDismissing)
    return <DismissGap of={of} roleId={roleId} onClose={() => setDismissing(false)} />;
  return (
    <Button
      variant="text"
      size="s"
      className={className}
      aria-label={i18n.t('readiness.notRelevantOf', [title])}
      onClick={() => setDismissing(true)}
    >
      {i18n.t('readiness.notRelevant')}
    </Button>
  );
}

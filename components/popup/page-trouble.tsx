import { lazy, Suspense } from 'react';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { messageKey } from '@/lib/domain/message-key';
import { i18n } from '@/lib/locales/i18n';
import type { PageInFront } from '@/lib/react/use-page-in-front';

const LinkedInNotice = lazy(async () => ({
  default: (await import('@/components/linkedin/linkedin-notice')).LinkedInNotice,
}));

type Trouble =
  | Extract<PageInFront, { state: 'closed' }>['why']
  | Extract<PageInFront, { state: 'failed' }>['problem']
  | 'nothing';

/** Why this page offers nothing; null when it does, or may yet. */
export const troubleOf = (page: PageInFront): Trouble | null => {
  if (page.state === 'closed') return page.why;
  if (page.state === 'failed') return page.problem;
  const empty =
    page.state === 'read' && !page.reading.candidates.some(({ kind }) => kind !== 'company');
  return empty ? 'nothing' : null;
};

interface PageTroubleProps {
  readonly trouble: Trouble;
  /** Reads the page once more. */
  readonly onAgain: () => void;
  /** Leads to the field to paste into, where there is one. */
  readonly onType?: () => void;
}

/** What to do on a page that cannot be read, or has nothing to read. */
export function PageTrouble({ trouble, onAgain, onType }: PageTroubleProps) {
  if (trouble === 'linkedin')
    return (
      <Suspense>
        <LinkedInNotice onTurnedOn={onAgain} onType={onType} />
      </Suspense>
    );
  const key = messageKey(trouble);
  const mayHelp = trouble !== 'restricted' && trouble !== 'pdf' && trouble !== 'closed-to-us';
  return (
    <Empty
      title={i18n.t(`trouble.${key}`)}
      action={mayHelp && <Button onClick={onAgain}>{i18n.t('trouble.again')}</Button>}
    >
      {i18n.t(`trouble.${key}Hint`)}
    </Empty>
  );
}

import { i18n } from '#i18n';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { messageKey } from '@/lib/domain/message-key';
import type { PageInFront } from '@/lib/react/use-page-in-front';

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
  /** Reads the page once more; nothing where that is not the next thing to do. */
  readonly onAgain?: () => void;
}

/** What to do on a page that cannot be read, or has nothing to read. */
export function PageTrouble({ trouble, onAgain }: PageTroubleProps) {
  const key = messageKey(trouble);
  const mayHelp = trouble === 'no-answer' || trouble === 'unreadable' || trouble === 'nothing';
  const again = onAgain && mayHelp;
  return (
    <Empty
      title={i18n.t(`trouble.${key}`)}
      action={again && <Button onClick={onAgain}>{i18n.t('trouble.again')}</Button>}
    >
      {i18n.t(`trouble.${key}Hint`)}
    </Empty>
  );
}

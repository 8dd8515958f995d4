import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { SavedAt, SavingProblem } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/note';
import { PopupFrame } from '@/components/ui/popup-frame';
import { Skeleton } from '@/components/ui/skeleton';
import type { Company } from '@/lib/domain/company';
import { useCompanyBoard } from '@/lib/react/use-company-board';
import { useLive } from '@/lib/react/use-live';
import type { PageInFront } from '@/lib/react/use-page-in-front';
import type { LinkTargets } from '@/lib/store/queries/link-targets';
import { listUnlinked } from '@/lib/store/queries/research';
import { LinkStep } from './link-step';
import { PageTrouble, troubleOf } from './page-trouble';
import { PastePassage } from './paste-passage';
import { RecentlyKept } from './recently-kept';
import { ReviewForm } from './review-form';
import { type CurrentRow, useCurrentRow } from './use-current-row';

/** As many as one sitting steps through. */
const STEPS = 100;

interface CompanyBodyProps {
  readonly company: Company;
  readonly page: PageInFront;
  /** A finding kept by key, menu or paste a moment ago. */
  readonly recent: string | null;
  readonly onRecent: (findingId: string) => void;
  readonly onAgain: () => void;
  readonly subtitle: ReactNode;
  readonly actions: ReactNode;
}

interface PageBodyProps
  extends Pick<CompanyBodyProps, 'company' | 'page' | 'onRecent' | 'onAgain'> {
  readonly targets: LinkTargets;
  readonly row: CurrentRow;
}

/** Where the page cannot be read: what to do about it, and the field to paste into. */
function Unread({ company, page, onRecent, onAgain, row }: Omit<PageBodyProps, 'targets'>) {
  const trouble = troubleOf(page);
  if (!trouble) return <Skeleton label={i18n.t('popup.reading')} lines={6} />;
  return (
    <>
      <PageTrouble trouble={trouble} onAgain={onAgain} />
      <PastePassage
        companyId={company.id}
        tab={page.state === 'looking' ? null : page.tab}
        onKept={(id) => {
          onRecent(id);
          row.focusWhenThere(id);
        }}
      />
    </>
  );
}

/** The popup once it is known whose page this is. */
export function CompanyBody(props: CompanyBodyProps) {
  const { company, page, recent, onRecent, subtitle, actions } = props;
  const board = useCompanyBoard(company.id);
  const row = useCurrentRow();
  const [steps, setSteps] = useState<string[] | null>(null);
  const unlinked = useLive((database) => listUnlinked(database, company.id, STEPS), [company.id]);
  const targets = board.state === 'ready' ? board.value.targets : null;
  const open = unlinked.state === 'ready' ? unlinked.value : null;
  const frame = { title: company.name, subtitle, actions };

  if (!targets)
    return (
      <PopupFrame {...frame}>
        <Skeleton label={i18n.t('popup.reading')} lines={6} />
      </PopupFrame>
    );
  if (steps)
    return (
      <PopupFrame
        {...frame}
        full
        footNote={<SavedAt />}
        footAction={<Button onClick={() => setSteps(null)}>{i18n.t('step.back')}</Button>}
      >
        <SavingProblem />
        <LinkStep
          companyId={company.id}
          ids={steps}
          targets={targets}
          onBack={() => setSteps(null)}
        />
      </PopupFrame>
    );
  const linkNow = open && open.total > 0 && (
    <Button
      size="s"
      icon="link"
      onClick={() => setSteps(open.research.map(({ finding }) => finding.id))}
    >
      {i18n.t('review.linkNow', open.total)}
    </Button>
  );
  const before = (
    <>
      <SavingProblem />
      {targets.unreadable > 0 && (
        <Note tone="warn">{i18n.t('problem.unreadable', targets.unreadable)}</Note>
      )}
      {recent && (
        <RecentlyKept findingId={recent} targets={targets} row={row} onReplaced={onRecent} />
      )}
    </>
  );
  if (page.state === 'read' && !troubleOf(page))
    return (
      <ReviewForm
        frame={frame}
        before={before}
        linkNow={linkNow}
        companyId={company.id}
        reading={page.reading}
        targets={targets}
        row={row}
      />
    );
  return (
    <PopupFrame {...frame} footNote={<SavedAt />} footAction={linkNow}>
      {before}
      <Unread {...props} row={row} />
    </PopupFrame>
  );
}

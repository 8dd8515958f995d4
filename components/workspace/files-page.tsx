import { BringInSection } from '@/components/files/bring-in-section';
import { CopiesSection } from '@/components/files/copies-section';
import { EraseSection } from '@/components/files/erase-section';
import { TakeOutSection } from '@/components/files/take-out-section';
import { SavedAt, SavingProblem } from '@/components/saving/saving';
import { WorkspacePage } from '@/components/ui/workspace-page';
import { i18n } from '@/lib/locales/i18n';
import { useImport } from '@/lib/react/use-import';

/** What leaves as a file, what comes as one, and the copies in between. */
export function FilesPage() {
  const bring = useImport();
  return (
    <WorkspacePage
      narrow
      title={i18n.t('files.title')}
      subtitle={i18n.t('files.subtitle')}
      actions={<SavedAt />}
    >
      <SavingProblem />
      <TakeOutSection />
      <BringInSection bring={bring} />
      <CopiesSection bring={bring} />
      <EraseSection />
    </WorkspacePage>
  );
}

import { ConflictList } from '@/components/conflicts/conflict-list';
import { RemindersSection } from '@/components/reminders/reminders-section';
import { SavingProblem } from '@/components/saving/saving';
import { SyncSection } from '@/components/sync/sync-section';
import { WorkspacePage } from '@/components/ui/workspace-page';
import { i18n } from '@/lib/locales/i18n';

/** What is set once, a section a subject; each saves as it is changed. */
export function SettingsPage() {
  return (
    <WorkspacePage title={i18n.t('workspace.settings')} narrow>
      <SavingProblem />
      <ConflictList />
      <SyncSection />
      <RemindersSection />
    </WorkspacePage>
  );
}

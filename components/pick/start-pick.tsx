import { Button } from '@/components/ui/button';
import { askForPick } from '@/lib/browser/session';
import { openSidePanel } from '@/lib/browser/side-panel';
import type { OpenTab } from '@/lib/browser/tabs';
import { isPickable } from '@/lib/domain/is-pickable';
import { i18n } from '@/lib/locales/i18n';

/** Leads from the popup, which closes at the first press on the page, to the panel, which stays. */
export function StartPick({ tab }: { readonly tab: OpenTab }) {
  if (!isPickable(tab.url)) return null;
  const start = () => {
    // The panel first: browsers open it only in the press itself.
    const opened = openSidePanel(tab.windowId);
    const asked = askForPick({ tabId: tab.id, windowId: tab.windowId });
    void Promise.all([opened, asked]).then(() => window.close());
  };
  return (
    <Button size="s" variant="quiet" icon="search" onClick={start}>
      {i18n.t('pick.start')}
    </Button>
  );
}

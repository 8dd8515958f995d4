import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/note';
import { findActiveTab } from '@/lib/browser/tabs';
import type { JobAd } from '@/lib/domain/job-ad';
import { type AdLine, splitJobAd } from '@/lib/domain/split-job-ad';
import { i18n } from '@/lib/locales/i18n';
import { ask } from '@/lib/messages/client';

interface ReadAdProps {
  readonly onRead: (lines: readonly AdLine[], ad: JobAd) => void;
}

/**
 * Reads the ad in the tab in front: beside it, in the side panel. Where the browser does not let us in,
 * it says what to press; in a tab of its own there is no other in front.
 */
export function ReadAd({ onRead }: ReadAdProps) {
  const [trouble, setTrouble] = useState<'readClosed' | 'pasteNothing' | null>(null);
  const [busy, setBusy] = useState(false);
  const read = async () => {
    setBusy(true);
    const tab = await findActiveTab();
    const ad = tab ? await ask.readJobAd({ tabId: tab.id }) : null;
    setBusy(false);
    if (!ad?.ok) return setTrouble('readClosed');
    const lines = splitJobAd(ad.value.text);
    if (lines.length === 0) setTrouble('pasteNothing');
    else onRead(lines, ad.value);
  };
  return (
    <>
      <Button variant="text" busy={busy} onClick={() => void read()}>
        {i18n.t('requirements.readAd')}
      </Button>
      {trouble && (
        <Note tone="info" role="status">
          {i18n.t(`requirements.${trouble}`)}
        </Note>
      )}
    </>
  );
}

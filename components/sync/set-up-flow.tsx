import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/note';
import { placeName, type SyncPlace } from '@/lib/domain/sync-place';
import { i18n } from '@/lib/locales/i18n';
import type { FoundVault } from '@/lib/sync-device/vaults';
import { BeginLibrary } from './begin-library';
import { ChoosePlace } from './choose-place';
import { JoinLibrary } from './join-library';
import { EMPTY_DRAFT } from './place-draft';
import { sizeWords } from './status-words';
import styles from './sync.module.css';

interface Reached {
  place: SyncPlace;
  found: FoundVault | null;
}

interface ReachedLineProps {
  readonly reached: Reached;
  readonly onChange: () => void;
}

function ReachedLine({ reached: { place, found }, onChange }: ReachedLineProps) {
  const where = placeName(place) || i18n.t('syncPlace.storageSync');
  const words = found
    ? i18n.t('syncSetUp.reachedLibrary', [where, sizeWords(found.bytes)])
    : i18n.t('syncSetUp.reachedEmpty', [where]);
  const change = (
    <Button size="s" variant="quiet" onClick={onChange}>
      {i18n.t('syncSetUp.otherPlace')}
    </Button>
  );
  return (
    <Note tone="ok" role="status" action={change}>
      {words}
    </Note>
  );
}

/** A place, then either a new code or the one that opens what lies there. */
export function SetUpFlow({ onCancel }: { readonly onCancel: () => void }) {
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [reached, setReached] = useState<Reached | null>(null);
  if (!reached)
    return (
      <ChoosePlace
        draft={draft}
        onDraft={setDraft}
        onReached={(place, found) => setReached({ place, found })}
        onCancel={onCancel}
      />
    );
  return (
    <div className={styles['stack']}>
      <ReachedLine reached={reached} onChange={() => setReached(null)} />
      {reached.found ? (
        <JoinLibrary place={reached.place} locks={reached.found.locks} onCancel={onCancel} />
      ) : (
        <BeginLibrary place={reached.place} onCancel={onCancel} />
      )}
    </div>
  );
}

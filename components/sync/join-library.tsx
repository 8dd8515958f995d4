import { useState } from 'react';
import type { SyncPlace } from '@/lib/domain/sync-place';
import type { OpenedVault } from '@/lib/sync-device/vaults';
import { JoinPreviewStep } from './join-preview-step';
import { OpenLibrary } from './open-library';
import type { SecretDraft } from './secret-field';

interface JoinLibraryProps {
  readonly place: SyncPlace;
  readonly locks: readonly SecretDraft['by'][];
  readonly onCancel: () => void;
  readonly onJoined?: () => void;
}

/** A library of other devices lies there: it is opened, looked through, and only then joined. */
export function JoinLibrary({ place, locks, onCancel, onJoined }: JoinLibraryProps) {
  const [opened, setOpened] = useState<OpenedVault | null>(null);
  if (!opened)
    return <OpenLibrary place={place} locks={locks} onOpened={setOpened} onCancel={onCancel} />;
  return <JoinPreviewStep opened={opened} onCancel={onCancel} onJoined={onJoined} />;
}

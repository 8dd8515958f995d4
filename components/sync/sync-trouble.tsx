import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { placeOrigins } from '@/lib/domain/sync-place';
import type { SyncProblem } from '@/lib/domain/sync-problem';
import type { SyncStatus } from '@/lib/domain/sync-status';
import { i18n } from '@/lib/locales/i18n';
import { useNow } from '@/lib/react/use-now';
import { useSyncBorder, useSyncPlace } from '@/lib/react/use-sync';
import { EditPlace } from './change-place';
import { JoinLibrary } from './join-library';
import { ProblemNote } from './problem-note';
import styles from './sync.module.css';

type On = Extract<SyncStatus, { on: true }>;

/** What is pressed: the one thing that helps. */
const ACTS = {
  offline: 'again',
  busy: 'again',
  full: 'again',
  'no-room': 'again',
  refused: 'place',
  strange: 'place',
  moved: 'place',
  address: 'place',
  unencrypted: 'place',
  permission: 'allow',
  outdated: 'reload',
  'other-vault': 'join',
} as const satisfies Record<SyncProblem, string>;

const clock = (at: number): string =>
  new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' }).format(at);

/** When it will be tried again without anybody's doing. */
function NextTry({ retryAt }: { readonly retryAt: number | null }) {
  const now = useNow();
  if (retryAt === null || retryAt <= now) return null;
  return <p className={styles['hint']}>{i18n.t('sync.nextTry', [clock(retryAt)])}</p>;
}

const useActs = (open: (what: 'place' | 'join') => void) => {
  const { askForPlace, syncNow } = useSyncBorder();
  const place = useSyncPlace();
  return {
    again: () => void syncNow(),
    allow: async () => {
      if (place && (await askForPlace(placeOrigins(place)))) await syncNow();
    },
    reload: () => location.reload(),
    place: () => open('place'),
    join: () => open('join'),
  };
};

function Joining({ onDone }: { readonly onDone: () => void }) {
  const place = useSyncPlace();
  if (!place) return null;
  return (
    <JoinLibrary place={place} locks={['code', 'passphrase']} onCancel={onDone} onJoined={onDone} />
  );
}

/** Why nothing is sent or received: one sentence, one button. */
export function SyncTrouble({ status: { problem } }: { readonly status: On }) {
  const [opened, setOpened] = useState<'place' | 'join' | null>(null);
  const acts = useActs(setOpened);
  if (!problem) return null;
  const close = () => setOpened(null);
  if (opened === 'place') return <EditPlace onDone={close} />;
  if (opened === 'join') return <Joining onDone={close} />;
  const act = ACTS[problem.reason];
  return (
    <div>
      <ProblemNote
        problem={problem.reason}
        action={
          <Button data-field="sync" onClick={() => void acts[act]()}>
            {i18n.t(`syncAct.${act}`)}
          </Button>
        }
      />
      <NextTry retryAt={problem.retryAt} />
    </div>
  );
}

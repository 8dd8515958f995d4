import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { placeOrigins, placeProblem, type SyncPlace } from '@/lib/domain/sync-place';
import { i18n } from '@/lib/locales/i18n';
import { useSyncBorder } from '@/lib/react/use-sync';
import type { FoundVault } from '@/lib/sync-device/vaults';
import { type PlaceDraft, placeOf } from './place-draft';
import { PlaceFields } from './place-fields';
import { ProblemNote } from './problem-note';
import { problemWords } from './problem-words';
import { StepHeading } from './step-heading';
import styles from './sync.module.css';
import { useAttempt } from './use-attempt';

interface ChoosePlaceProps {
  readonly draft: PlaceDraft;
  readonly onDraft: (draft: PlaceDraft) => void;
  /** It was reached, written to and read from; null: nothing of ours lies there. */
  readonly onReached: (place: SyncPlace, found: FoundVault | null) => void;
  readonly onCancel: () => void;
}

/** Asks the browser in the press itself, then the place. */
const useTest = ({ draft, onReached }: Pick<ChoosePlaceProps, 'draft' | 'onReached'>) => {
  const { askForPlace, setUp } = useSyncBorder();
  const { busy, problem, setProblem, attempt } = useAttempt();
  const test = async (event: FormEvent) => {
    event.preventDefault();
    const place = placeOf(draft);
    const wrong = placeProblem(place);
    if (wrong) return setProblem(wrong);
    const asked = askForPlace(placeOrigins(place));
    const tested = await attempt(async () => {
      if (!(await asked)) return { ok: false, problem: 'permission' } as const;
      return (await setUp()).testConnection(place);
    });
    if (tested.ok) onReached(place, tested.value);
  };
  return { busy, problem, test };
};

/** Where the records are to be kept. Nothing is written there but one probe, which is taken away again. */
export function ChoosePlace({ draft, onDraft, onReached, onCancel }: ChoosePlaceProps) {
  const { busy, problem, test } = useTest({ draft, onReached });
  const [seen, setSeen] = useState<PlaceDraft | null>(null);
  const ofAddress = problem === 'address' || problem === 'unencrypted' ? problem : null;
  // What was said of another address is not said of this one.
  const isOld = seen !== null && seen !== draft;
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        setSeen(draft);
        void test(event);
      }}
    >
      <StepHeading>{i18n.t('syncPlace.where')}</StepHeading>
      <PlaceFields
        draft={draft}
        onChange={onDraft}
        addressError={ofAddress && !isOld ? problemWords(ofAddress) : undefined}
      />
      {problem && !ofAddress && !busy && <ProblemNote problem={problem} />}
      <div className={styles['acts']}>
        <Button type="submit" variant="primary" busy={busy}>
          {i18n.t(busy ? 'syncSetUp.testing' : 'syncSetUp.test')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('syncSetUp.leaveOff')}</Button>
      </div>
      <p className={styles['hint']}>{i18n.t('syncSetUp.testHint')}</p>
    </form>
  );
}

import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { placeOrigins, placeProblem, type SyncPlace } from '@/lib/domain/sync-place';
import { i18n } from '@/lib/locales/i18n';
import { useSyncBorder, useSyncPlace } from '@/lib/react/use-sync';
import { draftOf, placeOf } from './place-draft';
import { KindFields } from './place-fields';
import { ProblemNote } from './problem-note';
import { problemWords } from './problem-words';
import { SettingRow } from './setting-row';
import styles from './sync.module.css';
import { useAttempt } from './use-attempt';

interface FormProps {
  readonly place: SyncPlace;
  readonly onDone: () => void;
}

const useChange = ({ place, onDone }: FormProps) => {
  const { askForPlace, setUp, syncNow } = useSyncBorder();
  const { busy, problem, setProblem, attempt } = useAttempt();
  const [draft, setDraft] = useState(() => draftOf(place));
  const change = async (event: FormEvent) => {
    event.preventDefault();
    const next = placeOf(draft);
    const wrong = placeProblem(next);
    if (wrong) return setProblem(wrong);
    const asked = askForPlace(placeOrigins(next));
    const changed = await attempt(async () => {
      if (!(await asked)) return { ok: false, problem: 'permission' } as const;
      return (await setUp()).changePlace(next);
    });
    if (!changed.ok) return;
    void syncNow();
    onDone();
  };
  return { draft, setDraft, busy, problem, change };
};

function PlaceForm(props: FormProps) {
  const { draft, setDraft, busy, problem, change } = useChange(props);
  const ofAddress = problem === 'address' || problem === 'unencrypted' ? problem : null;
  return (
    <form className={styles['form']} noValidate onSubmit={(event) => void change(event)}>
      <KindFields
        draft={draft}
        onChange={setDraft}
        addressError={ofAddress ? problemWords(ofAddress) : undefined}
      />
      {problem && !ofAddress && !busy && <ProblemNote problem={problem} />}
      <div className={styles['acts']}>
        <Button type="submit" variant="primary" busy={busy}>
          {i18n.t(busy ? 'syncSetUp.testing' : 'syncChange.testAndKeep')}
        </Button>
        <Button onClick={props.onDone}>{i18n.t('syncChange.leave')}</Button>
      </div>
    </form>
  );
}

/** The same place by another password, or at the address it has moved to. */
export function EditPlace({ onDone }: { readonly onDone: () => void }) {
  const place = useSyncPlace();
  return place && <PlaceForm place={place} onDone={onDone} />;
}

export function ChangePlace() {
  const [isOpen, setOpen] = useState(false);
  return (
    <SettingRow
      title={i18n.t('syncChange.place')}
      hint={i18n.t('syncChange.placeHint')}
      act={i18n.t('syncChange.placeAct')}
      isOpen={isOpen}
      onOpen={() => setOpen(true)}
    >
      <EditPlace onDone={() => setOpen(false)} />
    </SettingRow>
  );
}

import { type KeyboardEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import {
  composeOpening,
  firstWording,
  nextWording,
  OPENING_LANGUAGES,
  type OpeningSlots,
  type OpeningWording,
  readOpening,
} from '@/lib/domain/opening';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import { useSavedText } from './cited-field';
import { CitingArea } from './citing-area';
import styles from './opening-field.module.css';
import { OpeningTicks } from './opening-ticks';
import type { Sheet } from './sheet';

const NO_SLOTS: OpeningSlots = { understanding: '', idea: '' };
const isEmpty = ({ understanding, idea }: OpeningSlots): boolean => understanding + idea === '';

/** Wording, slots and how they change; `wording` is null for a text that was written freely. */
const useComposer = ({ proposal: { id, opening } }: Sheet) => {
  const store = useStore();
  const typed = useSavedText(`proposal ${id} opening`, opening, (text) =>
    edit(store, 'proposals', id, 'opening', text),
  );
  // Of an opening in which nothing is said yet there is nothing to save.
  const [blank, setBlank] = useState(() => firstWording('en'));
  const [freely, setFreely] = useState(false);
  const read = typed.text === '' ? { wording: blank, slots: NO_SLOTS } : readOpening(typed.text);
  const composed = freely ? null : read;
  const compose = (wording: OpeningWording, slots: OpeningSlots) => {
    setBlank(wording);
    typed.write(isEmpty(slots) ? '' : composeOpening(wording, slots));
  };
  return { typed, composed, compose, freely, setFreely, canCompose: read !== null };
};

type Composer = ReturnType<typeof useComposer>;

interface SentenceProps {
  readonly composed: NonNullable<Composer['composed']>;
  readonly composer: Composer;
}

/** The sentence with its two slots. */
function Sentence({ composed: { wording, slots }, composer: { compose, typed } }: SentenceProps) {
  const slot = (name: keyof OpeningSlots) => (
    <CitingArea
      inline
      oneLine
      label={i18n.t(`opening.${name}`)}
      placeholder={i18n.t(`opening.${name}Hint`)}
      text={slots[name]}
      onText={(text) => compose(wording, { ...slots, [name]: text })}
      onLeave={typed.leave}
      field={name === 'understanding' ? 'opening' : 'idea'}
    />
  );
  return (
    <div className={styles['sentence']} lang={wording.language}>
      {wording.before}
      {slot('understanding')}
      {wording.between}
      {slot('idea')}
      {wording.after}
    </div>
  );
}

function WordingActs({ composed: { wording, slots }, composer: { compose } }: SentenceProps) {
  return (
    <>
      <Select
        quiet
        compact
        aria-label={i18n.t('opening.language')}
        value={wording.language}
        onChange={({ currentTarget }) => {
          const language = OPENING_LANGUAGES.find((one) => one === currentTarget.value);
          if (language) compose(firstWording(language), slots);
        }}
      >
        {OPENING_LANGUAGES.map((language) => (
          <option key={language} value={language}>
            {i18n.t(`opening.${language}`)}
          </option>
        ))}
      </Select>
      <Button
        variant="quiet"
        size="s"
        shortcut="Control+Space"
        onClick={() => compose(nextWording(wording), slots)}
      >
        {i18n.t('opening.another')}
      </Button>
    </>
  );
}

/** How the proposal is opened: composed from a wording, or written freely, and judged as it is typed. */
export function OpeningField(sheet: Sheet) {
  const composer = useComposer(sheet);
  const { typed, composed, compose, freely, setFreely, canCompose } = composer;
  const press = (event: KeyboardEvent) => {
    if (!composed || event.key !== ' ' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    compose(nextWording(composed.wording), composed.slots);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the key of the button inside
    <div className={styles['opening']} onKeyDown={press}>
      {composed ? (
        <Sentence composed={composed} composer={composer} />
      ) : (
        <CitingArea
          label={i18n.t('proposal.opening')}
          text={typed.text}
          onText={typed.write}
          onLeave={typed.leave}
          field="opening"
        />
      )}
      <div className={styles['foot']}>
        <OpeningTicks text={typed.text} />
        <div className={styles['acts']}>
          {composed && <WordingActs composed={composed} composer={composer} />}
          {(composed || (freely && canCompose)) && (
            <Button variant="quiet" size="s" onClick={() => setFreely(!freely)}>
              {i18n.t(freely ? 'opening.slots' : 'opening.freely')}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
}

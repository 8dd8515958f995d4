import { useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { type ConflictSide, isDeletionSide } from '@/lib/domain/sync-conflict';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { resolveConflict } from '@/lib/store/commands/resolve-conflict';
import { sayInstead } from '@/lib/store/commands/say-instead';
import type { OpenConflict } from '@/lib/store/queries/open-conflicts';
import styles from './conflict.module.css';
import { EditBoth } from './conflict-edit';
import { aboutWords, isText, valueWords, whoWords } from './conflict-words';

interface ConflictProps {
  readonly conflict: OpenConflict;
}

const isAboutLife = ({ sides }: OpenConflict): boolean => sides.some(isDeletionSide);

const sideWords = (conflict: OpenConflict, side: ConflictSide): string => {
  const { about, names, table } = conflict;
  const words = 'field' in about ? valueWords(about.field, side.value, names) : '';
  // A choice is stored by its code: `ask-about`.
  return isText(table, conflict) ? words : words.replace(/(?<=[a-z])-(?=[a-z])/g, ' ');
};

/** The texts themselves, citations and all: what is written, not what is shown. */
const bothOf = ({ sides }: OpenConflict, form: 'line' | 'prose' | null): string =>
  sides
    .flatMap(({ value }) => (typeof value === 'string' && value !== '' ? value : []))
    .join(form === 'prose' ? '\n' : ' · ');

const useResolve = ({ conflict }: ConflictProps) => {
  const store = useStore();
  const { save } = useSaving();
  return {
    keep: (op: string) => void save(resolveConflict(store, conflict, op)),
    say: (text: string) => void save(sayInstead(store, conflict, text)),
  };
};

interface SideProps extends ConflictProps {
  readonly side: ConflictSide;
  readonly isShown: boolean;
  readonly onKeep: () => void;
}

/** One reading, whose it is, and the press that keeps it. */
function Side({ conflict, side, isShown, onKeep }: SideProps) {
  const words = sideWords(conflict, side);
  const who = whoWords(side);
  return (
    <li className={styles['side']}>
      <p className={styles['value']}>
        <bdi>{words}</bdi>
      </p>
      <p className={styles['who']}>
        {who}
        {isShown && ` · ${i18n.t('conflict.shown')}`}
      </p>
      <Button size="s" aria-label={i18n.t('conflict.keepOf', [words, who])} onClick={onKeep}>
        {i18n.t('conflict.keep')}
      </Button>
    </li>
  );
}

/** Deleted on one device, gone on with on another: it is there, and stays unless it is deleted again. */
function LifeCard({ conflict }: ConflictProps) {
  const { keep } = useResolve({ conflict });
  const deletion = conflict.sides.find(isDeletionSide);
  const stays = conflict.sides.find((side) => !isDeletionSide(side));
  if (!deletion || !stays) return null;
  return (
    <div className={styles['card']}>
      <p>{i18n.t('conflict.deletedBy', [whoWords(deletion)])}</p>
      <div className={styles['acts']}>
        <Button size="s" onClick={() => keep(stays.op)}>
          {i18n.t('conflict.keepRecord')}
        </Button>
        <Button size="s" variant="danger" onClick={() => keep(deletion.op)}>
          {i18n.t('conflict.deleteAgain')}
        </Button>
      </div>
    </div>
  );
}

function FieldCard({ conflict }: ConflictProps) {
  const { keep, say } = useResolve({ conflict });
  const [isEditing, setEditing] = useState(false);
  const form = isText(conflict.table, conflict);
  const joined = bothOf(conflict, form);
  if (isEditing) return <EditBoth initial={joined} onSay={say} onLeave={() => setEditing(false)} />;
  return (
    <div className={styles['card']}>
      <ul className={styles['sides']} aria-label={aboutWords(conflict)}>
        {conflict.sides.map((side, index) => (
          <Side
            key={side.op}
            conflict={conflict}
            side={side}
            isShown={index === 0}
            onKeep={() => keep(side.op)}
          />
        ))}
      </ul>
      {form && (
        <div className={styles['acts']}>
          <Button size="s" variant="quiet" onClick={() => say(joined)}>
            {i18n.t('conflict.keepBoth')}
          </Button>
          <Button size="s" variant="quiet" onClick={() => setEditing(true)}>
            {i18n.t('conflict.edit')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** What the devices say, side by side, each with one press that keeps it. Nothing is lost until then. */
export function ConflictCard({ conflict }: ConflictProps) {
  return isAboutLife(conflict) ? (
    <LifeCard conflict={conflict} />
  ) : (
    <FieldCard conflict={conflict} />
  );
}

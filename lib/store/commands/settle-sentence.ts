import type { NoteMark } from '@/lib/domain/note-mark';
import type { Stretch } from '@/lib/domain/noted-text';
import type { NoteLink } from '@/lib/domain/participant';
import type { Result } from '@/lib/domain/result';
import { intend } from '../intent';
import type { StoreProblem } from '../problem';
import { type Store, write } from '../write';
import { becomeRecord, NOTED_TABLES, type Seat } from './become-record';
import { getSeat } from './save-notes';

/**
 * A sentence of the notes becomes a record, or stays just a note. Resolves to the id of the link; null
 * where the notes say something else there by now.
 */
export const settleSentence = (
  store: Store,
  seat: Seat,
  { start, end, text }: Stretch & { text: string },
  mark: NoteMark | 'note',
): Promise<Result<string | null, StoreProblem>> =>
  write(
    store,
    async () => {
      const { notes = '' } = await getSeat(store, seat.participantId);
      if (notes.slice(start, end) !== text) return { intents: [], value: null };
      const link = { id: store.newId(), start, end };
      const add = (to: Pick<NoteLink, 'type' | 'targetId'>) =>
        intend.add('participants', seat.participantId, 'noteLinks', { ...link, ...to });
      if (mark === 'note') return { intents: [add({ type: 'note' })], value: link.id };
      const became = await becomeRecord(store, seat, { mark, targetId: store.newId() }, text);
      if (!became) return { intents: [], value: null };
      const { intents, type, targetId } = became;
      return { intents: [...intents, add({ type, targetId })], value: link.id };
    },
    NOTED_TABLES,
  );

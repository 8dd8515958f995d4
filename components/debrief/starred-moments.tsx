import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/note';
import { openMoments } from '@/lib/domain/starred';
import { i18n } from '@/lib/locales/i18n';

interface StarredMomentsProps {
  readonly notes: string;
  /** Goes to the line, to write on it. */
  readonly onFill: (line: number) => void;
}

/** Moments that were starred while on air, each waiting for its words; nothing where none does. */
export function StarredMoments({ notes, onFill }: StarredMomentsProps) {
  const moments = openMoments(notes);
  if (moments.length === 0) return null;
  return (
    <Note
      tone="info"
      action={moments.map(({ line, time }) => (
        <Button
          key={line}
          size="s"
          icon="star"
          aria-label={i18n.t('debrief.fillMoment', [time])}
          onClick={() => onFill(line)}
        >
          {time}
        </Button>
      ))}
    >
      {i18n.t('debrief.starred', moments.length)}
    </Note>
  );
}

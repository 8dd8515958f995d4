import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Note } from '@/components/ui/note';
import type { Leak } from '@/lib/brief/leaks';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';

const SHOWN = 80;

interface LeakNotesProps {
  readonly leaks: readonly Leak[];
  readonly onTakeOut: (id: string) => void;
}

/** Why the page must not be handed over as it is; until then it is not printed. */
export function LeakNotes({ leaks, onTakeOut }: LeakNotesProps) {
  return leaks.map((leak) => {
    const { line } = leak;
    const words = line.text.slice(0, SHOWN);
    const { proposalId, block } = line.disclosed ?? {};
    return (
      <Note key={`${leak.code}/${line.id}/${words}`} tone="blocker" role="alert">
        <p>
          {leak.code === 'kept'
            ? i18n.t('sheet.leak.kept', [words])
            : i18n.t('sheet.leak.name', [words, leak.name])}
        </p>
        <Button size="s" onClick={() => onTakeOut(line.id)}>
          {i18n.t('sheet.takeOut')}
        </Button>
        {proposalId && block && leak.code === 'kept' && (
          <ButtonLink
            size="s"
            href={formatRoute({ page: 'proposal', id: proposalId, field: `disclosure-${block}` })}
          >
            {i18n.t('sheet.change')}
          </ButtonLink>
        )}
      </Note>
    );
  });
}

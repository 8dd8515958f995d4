import { Dialog } from '@/components/ui/dialog';
import { routeOfHit } from '@/lib/domain/found-route';
import type { Route } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { SearchBox } from './search-box';

interface SearchDialogProps {
  readonly onClose: () => void;
  readonly onOpen: (route: Route) => void;
  readonly words?: string | undefined;
}

/** The search over whatever page is open; Escape goes back to it. */
export function SearchDialog({ onClose, onOpen, words }: SearchDialogProps) {
  return (
    <Dialog open wide onClose={onClose} title={i18n.t('search.title')}>
      <SearchBox
        words={words}
        onOpen={(hit) => {
          onClose();
          onOpen(routeOfHit(hit));
        }}
      />
    </Dialog>
  );
}

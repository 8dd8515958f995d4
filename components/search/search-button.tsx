import { lazy, Suspense, useState } from 'react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import type { Route } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import styles from './search-button.module.css';
import { SEARCH_KEYS, useOpenSearchKey } from './use-open-search-key';

const load = () => import('./search-dialog');
// What is drawn only on a press is not read before one.
const SearchDialog = lazy(async () => ({ default: (await load()).SearchDialog }));

interface SearchButtonProps {
  readonly onOpen: (route: Route) => void;
  /** With its word and its key, where there is room. */
  readonly wide?: boolean | undefined;
}

/** Opens the search, as `/` and Ctrl or Cmd with K do. */
export function SearchButton({ onOpen, wide }: SearchButtonProps) {
  const [open, setOpen] = useState(false);
  useOpenSearchKey(() => setOpen(true));
  const press = {
    'aria-haspopup': 'dialog',
    onPointerEnter: () => void load(),
    onClick: () => setOpen(true),
  } as const;
  return (
    <>
      {wide ? (
        <Button icon="search" size="m" shortcut="/" className={styles['wide']} {...press}>
          {i18n.t('search.title')}
        </Button>
      ) : (
        <IconButton icon="search" label={i18n.t('search.open')} shortcut={SEARCH_KEYS} {...press} />
      )}
      {open && (
        <Suspense>
          <SearchDialog onOpen={onOpen} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

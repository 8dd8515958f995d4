import { SearchBox } from '@/components/search/search-box';
import { WorkspacePage } from '@/components/ui/workspace-page';
import { routeOfHit } from '@/lib/domain/found-route';
import { i18n } from '@/lib/locales/i18n';
import { goTo } from '@/lib/react/use-hash-route';

/** Where words from the address bar lead that name nothing at once. */
export function SearchPage({ words }: { readonly words: string }) {
  return (
    <WorkspacePage title={i18n.t('search.title')}>
      <SearchBox words={words} onOpen={(hit) => goTo(routeOfHit(hit))} />
    </WorkspacePage>
  );
}

import { createElement } from 'react';
import { ConflictMark } from '@/components/conflicts/conflict-mark';
import { FieldMarkProvider } from '@/components/saving/field-mark';
import { Skeleton } from '@/components/ui/skeleton';
import type { Route } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { CompanyPage } from './company-page';
import { HomePage } from './home-page';
import { type Later, usePart } from './later';
import { NotFoundPage } from './not-found-page';
import { pages } from './pages';

interface LaterPageProps<P> {
  readonly of: Later<P>;
  readonly with: P;
}

function LaterPage<P extends object>({ of, with: props }: LaterPageProps<P>) {
  const Page = usePart(of);
  return Page ? createElement(Page, props) : <Skeleton label={i18n.t('panel.loading')} lines={8} />;
}

function PageOf({ route }: { readonly route: Route | null }) {
  switch (route?.page) {
    case 'home':
      return <HomePage />;
    case 'welcome':
    case 'trash':
    case 'files':
    case 'settings':
      return <LaterPage key={route.page} of={pages[route.page]} with={{}} />;
    case 'company':
      return <CompanyPage key={route.id} id={route.id} view={route.view} at={route.at} />;
    case 'search':
      return <LaterPage key={route.words} of={pages.search} with={{ words: route.words }} />;
    case 'person':
      return <LaterPage key={route.id} of={pages.person} with={{ id: route.id }} />;
    case 'proposal': {
      const { id, field: landing } = route;
      return <LaterPage key={id} of={pages.proposal} with={{ id, landing }} />;
    }
    case undefined:
      return <NotFoundPage />;
  }
}

/**
 * What an address shows: the workspace and the side panel have the same. Null is none. Where devices
 * disagree about a field, it is said beside it.
 */
export function RoutePage({ route }: { readonly route: Route | null }) {
  return (
    <FieldMarkProvider value={ConflictMark}>
      <PageOf route={route} />
    </FieldMarkProvider>
  );
}

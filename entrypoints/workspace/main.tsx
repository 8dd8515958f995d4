import '@/components/base.css';
import { createRoot } from 'react-dom/client';
import { FailureBoundary } from '@/components/failure/failure-boundary';
import { fetchAhead, fetchAll } from '@/components/workspace/pages';
import { parseRoute } from '@/lib/domain/route';
import { ask } from '@/lib/messages/client';
import { forgetOldDrafts } from '@/lib/react/forget-old-drafts';
import { StoreProvider } from '@/lib/react/store-context';
import { readRouteAhead } from '@/lib/react/use-owner';
import { createStore } from '@/lib/store/create-store';
import { App } from './app';

const root = document.querySelector('#root');
if (!root) throw new Error('No #root in workspace/index.html');
const store = createStore();
const route = parseRoute(location.hash);
// What the address asks for is on its way before React draws. What fails here is asked for again, and told.
const quietly = () => undefined;
readRouteAhead(store, route).catch(quietly);
fetchAhead(route).catch(quietly);
createRoot(root).render(
  <FailureBoundary>
    <StoreProvider value={store}>
      <App />
    </StoreProvider>
  </FailureBoundary>,
);
requestIdleCallback(() => {
  void forgetOldDrafts(store);
  ask.syncNow({ cause: 'opened' }).catch(() => undefined);
});
// The next view is shown at once, whichever it is.
setTimeout(() => requestIdleCallback(() => void fetchAll().catch(quietly)), 1_000);

import '@/components/base.css';
import { createRoot } from 'react-dom/client';
import { FailureBoundary } from '@/components/failure/failure-boundary';
import { ask } from '@/lib/messages/client';
import { forgetOldDrafts } from '@/lib/react/forget-old-drafts';
import { StoreProvider } from '@/lib/react/store-context';
import { createStore } from '@/lib/store/create-store';
import { App } from './app';

const root = document.querySelector('#root');
if (!root) throw new Error('No #root in workspace/index.html');
const store = createStore();
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

import '@/components/base.css';
import { createRoot } from 'react-dom/client';
import { FailureBoundary } from '@/components/failure/failure-boundary';
import { StoreProvider } from '@/lib/react/store-context';
import { createStore } from '@/lib/store/create-store';
import { App } from './app';

const root = document.querySelector('#root');
if (!root) throw new Error('No #root in sidepanel/index.html');
createRoot(root).render(
  <FailureBoundary>
    <StoreProvider value={createStore()}>
      <App />
    </StoreProvider>
  </FailureBoundary>,
);

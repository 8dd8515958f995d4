import { render, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { SavingProvider } from '@/components/saving/saving';
import { ToastProvider } from '@/components/ui/toast-provider';
import { StoreProvider } from '@/lib/react/store-context';
import { addPerson } from '@/lib/store/commands/add-person';
import { addProposal } from '@/lib/store/commands/add-proposal';
import { type Keeping, keepFindings } from '@/lib/store/commands/keep-findings';
import { link } from '@/lib/store/commands/link';
import { startCompany } from '@/lib/store/commands/start-company';
import { openDatabase } from '@/lib/store/database';
import type { Store } from '@/lib/store/write';

export const NOW = Date.UTC(2026, 10, 23, 9);
let databases = 0;

/** A store of its own in the real browser's IndexedDB. */
export const aStore = (): Store => {
  let ids = 0;
  databases += 1;
  return {
    database: openDatabase(`components-${Date.now()}-${databases}`),
    now: () => NOW,
    newId: () => `id-${ids++}`,
  };
};

/** The value of a command that is expected to succeed. */
export const must = async <T,>(
  work: Promise<{ ok: true; value: T } | { ok: false }>,
): Promise<T> => {
  const result = await work;
  if (!result.ok) throw new Error(`the fixture was refused: ${JSON.stringify(result)}`);
  return result.value;
};

export const PAGE = {
  url: 'https://www.northwind.example/about',
  canonicalUrl: 'https://www.northwind.example/about',
  origin: 'https://www.northwind.example',
  capturedAt: NOW,
};

export const aKeeping = (changes: Partial<Keeping> = {}): Keeping => ({
  kind: 'mission',
  text: 'Every forecast explainable',
  selector: { exact: 'Our mission: every forecast explainable.', prefix: '', suffix: '' },
  clipKind: 'element',
  confidence: 'high',
  reader: 'html',
  ...changes,
});

/** A company with a person, a proposal, and one fact linked to both. */
export const seedNorthwind = async (store: Store) => {
  const company = await must(
    startCompany(store, { name: 'Northwind', domain: 'northwind.example', roleTitle: 'Role' }),
  );
  const helena = await must(
    addPerson(store, { companyId: company, name: 'Helena Duarte', title: 'CFO' }),
  );
  const tomasz = await must(
    addPerson(store, { companyId: company, name: 'Tomasz Wieczorek', title: 'Product Manager' }),
  );
  const proposal = await must(addProposal(store, company, 'Live in six weeks'));
  const [mission = ''] = await must(keepFindings(store, company, PAGE, [aKeeping()]));
  await must(
    link(store, { from: 'finding', fromId: mission, to: 'person', toId: helena }, 'opener'),
  );
  await must(
    link(store, { from: 'finding', fromId: mission, to: 'proposal', toId: proposal }, 'supports'),
  );
  return { company, helena, tomasz, proposal, mission };
};

/** Renders as the entrypoints do, and waits until the first queries have answered. */
export const renderWith = async (store: Store, children: ReactNode) => {
  const rendered = render(
    <StoreProvider value={store}>
      <ToastProvider label="Notifications" dismissLabel="Close">
        <SavingProvider>{children}</SavingProvider>
      </ToastProvider>
    </StoreProvider>,
  );
  await waitFor(() => {
    if (rendered.container.querySelector('[aria-busy="true"]')) throw new Error('still loading');
  });
  return rendered;
};

import { screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { rememberJustKept } from '@/lib/browser/session';
import { rememberLastCompany } from '@/lib/browser/settings';
import { WAITING_CLIP } from '@/lib/domain/draft-keys';
import { saveDraft } from '@/lib/store/commands/drafts';
import { readDraft } from '@/lib/store/queries/drafts';
import { listResearch } from '@/lib/store/queries/research';
import type { Store } from '@/lib/store/write';
import { aStore, NOW, seedNorthwind } from '../a-store';
import { emulate } from '../ui/emulate';
import { ADDRESS, openPopup, surround } from './a-popup';

beforeEach(async () => {
  surround();
  await emulate({ reducedMotion: 'reduce' });
});

const texts = async (store: Store, company: string) =>
  (await listResearch(store.database, company, 100)).research.map(({ finding }) => finding.text);

it('shows what was kept by key a moment ago, files it anew, and takes it back', async () => {
  const store = aStore();
  const { company, mission } = await seedNorthwind(store);
  const kept = { findingId: mission, companyId: company, clipId: 'c', added: 'finding' } as const;
  await rememberJustKept({ ...kept, tabId: 7, at: NOW });
  await openPopup(store, 'You just kept this');
  const kind = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Kind' });
  await userEvent.selectOptions(kind, 'vision');
  await waitFor(async () =>
    expect((await store.database.findings.get(mission))?.kind).toBe('vision'),
  );
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Deleted Every forecast explainable');
  await waitFor(() => expect(screen.queryByText('You just kept this')).toBeNull());
});

it('takes back only what a passage added to a fact that was there', async () => {
  const store = aStore();
  const { company, mission } = await seedNorthwind(store);
  surround({ url: 'chrome://extensions/' });
  await rememberLastCompany(company);
  await openPopup(store, 'The browser keeps extensions off this page');
  const paste = async () => {
    const field = await screen.findByRole('textbox', { name: 'Paste a passage' });
    await userEvent.fill(field, 'Every forecast explainable');
    const kind = screen.getAllByRole('combobox', { name: 'Kind' }).at(-1);
    if (kind) await userEvent.selectOptions(kind, 'mission');
    await userEvent.click(screen.getByRole('button', { name: /^Keep it/ }));
    await screen.findByText('You had kept this before');
  };
  const sources = async () => (await store.database.findings.get(mission))?.clipIds.length;
  await paste();
  expect(await sources()).toBe(2);
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(screen.queryByText('You had kept this before')).toBeNull());
  expect(await sources()).toBe(1);
  expect(await texts(store, company)).toEqual(['Every forecast explainable']);
  expect(await store.database.links.filter((one) => one.deletedAt === undefined).count()).toBe(2);
});

it('does not show what was kept for another company', async () => {
  const store = aStore();
  await seedNorthwind(store);
  const kept = { findingId: 'x', companyId: 'another', clipId: 'c', added: 'finding' } as const;
  await rememberJustKept({ ...kept, tabId: 99, at: NOW });
  await openPopup(store, 'Found on this page');
  await screen.findAllByRole('checkbox');
  expect(screen.queryByText('You just kept this')).toBeNull();
});

it('keeps what waited for this site as soon as the company is settled, and no other', async () => {
  const store = aStore();
  const clip = (url: string, exact: string) => ({
    reading: {
      url,
      canonicalUrl: '',
      title: '',
      readAt: NOW,
      headingPath: [],
      selector: { exact, prefix: '', suffix: '' },
    },
    kind: 'culture',
  });
  const elsewhere = clip('https://southwind.example/', 'Elsewhere.');
  const own = ['We answer each other.', 'We are hiring for calm.'];
  const waiting = own.map((exact, index) => clip(`${ADDRESS}/${index}`, exact));
  await saveDraft(store, WAITING_CLIP, [...waiting, elsewhere]);
  await openPopup(store, 'What you selected waits. It is kept as soon as the company is known.');
  for (const exact of own) screen.getByText(exact);
  expect(screen.queryByText('Elsewhere.')).toBeNull();
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Company' });
  await waitFor(() => expect(field.value).toBe('Northwind Grid'));
  await userEvent.keyboard('{Enter}');
  await screen.findByText('You just kept this');
  const [company] = await store.database.companies.toArray();
  expect((await texts(store, company?.id ?? '')).sort()).toEqual(own);
  expect(await readDraft(store.database, WAITING_CLIP)).toEqual([elsewhere]);
});

it('keeps what is selected on the page, and says when nothing is', async () => {
  const store = aStore();
  const { company, mission } = await seedNorthwind(store);
  surround({ clip: { state: 'failed', reason: 'nothing-selected' } });
  await openPopup(store, 'Found on this page');
  await userEvent.click(screen.getByRole('button', { name: 'Keep the selected text' }));
  await screen.findByText('Nothing is selected on the page. Select a sentence first.');
  const kept = { findingId: mission, companyId: company, clipId: 'c', added: 'finding' };
  surround({ clip: { state: 'kept', kept } });
  await userEvent.click(screen.getByRole('button', { name: 'Keep the selected text' }));
  await screen.findByText('You just kept this');
});

it.each([ADDRESS, `${ADDRESS}.pdf`, 'chrome://extensions/'])(
  'opened on %s, the popup takes the mark from the button: the person has looked',
  async (url) => {
    const store = aStore();
    const { company } = await seedNorthwind(store);
    surround({ url });
    await rememberLastCompany(company);
    const marks: unknown[] = [];
    Object.assign(browser, {
      action: {
        getBadgeText: async () => '✓',
        setBadgeText: async (mark: unknown) => void marks.push(mark),
      },
    });
    await openPopup(store, 'Northwind');
    await waitFor(() => expect(marks).toEqual([{ tabId: 7, text: '' }]));
  },
);

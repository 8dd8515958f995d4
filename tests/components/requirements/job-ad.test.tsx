import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import { startCompany } from '@/lib/store/commands/start-company';
import type { Store } from '@/lib/store/write';
import { aStore, must, renderWith } from '../a-store';
import { windowOf } from '../ui/emulate';
import { seedMatrix } from './matrix-seed';

beforeEach(() => windowOf(1280));

const show = (store: Store, company: string) =>
  renderWith(
    store,
    <WorkspaceScreen route={{ page: 'company', id: company, view: 'requirements' }} />,
  );

const seeded = async () => {
  const store = aStore();
  const seed = await seedMatrix(store);
  return { store, ...seed };
};

const roleIn = async (store: Store) => {
  const [role] = await store.database.opportunities.toArray();
  if (!role) throw new Error('a company has a role');
  return role;
};
const asked = async (store: Store) =>
  (await roleIn(store)).requirements.map(({ text, kind }) => `${kind}: ${text}`);

describe('requirements', () => {
  it('come from a pasted ad only after they were looked through', async () => {
    const store = aStore();
    const company = await must(startCompany(store, { name: 'Larkmoor', roleTitle: 'Lead' }));
    await show(store, company);
    await screen.findByText('No requirements yet');
    await userEvent.click(screen.getByRole('button', { name: 'Paste the whole job ad' }));
    await userEvent.fill(
      await screen.findByLabelText('The job ad'),
      'Requirements\n- Calm\n- Fluent German\nBenefits\n- Fruit',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Split it into lines' }));
    const review = await screen.findByRole('region', { name: 'What the ad asks' });
    expect(await asked(store)).toEqual([]);
    await userEvent.click(within(review).getByLabelText('Keep line 1'));
    await userEvent.selectOptions(within(review).getByLabelText('Kind of line 2'), 'nice');
    await userEvent.click(within(review).getByRole('button', { name: 'Keep 1 line' }));
    await waitFor(async () => expect(await asked(store)).toEqual(['nice: Fluent German']));
  });

  it('are not found where nothing is asked for, and the words stay', async () => {
    const { store, company } = await seeded();
    await show(store, company);
    await userEvent.click(await screen.findByRole('button', { name: 'Paste the whole job ad' }));
    const field = await screen.findByLabelText<HTMLTextAreaElement>('The job ad');
    await userEvent.fill(field, 'About us\nWe make things.');
    await userEvent.click(screen.getByRole('button', { name: 'Split it into lines' }));
    await screen.findByText(/No line in it asks for anything/);
    expect(field.value).toContain('We make things.');
  });
});

describe('the ad in front', () => {
  const answering = (reply: unknown) => {
    const sendMessage = vi.fn(async () => ({ ok: true, value: reply }));
    Object.assign(browser.runtime, { sendMessage });
    Object.assign(browser.tabs, { query: async () => [{ id: 7, windowId: 1 }] });
    return sendMessage;
  };

  it('is read on a press, looked through, and kept as the source', async () => {
    const { store, company } = await seeded();
    const ad = {
      url: 'https://jobs.example/7',
      canonicalUrl: '',
      title: 'Jobs',
      readAt: 5,
      roleTitle: 'Head of Service',
      text: 'Requirements\nCalm',
      reader: 'jsonld',
    };
    const sent = answering({ ok: true, value: ad });
    await show(store, company);
    await userEvent.click(await screen.findByRole('button', { name: 'Read the ad in front' }));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Call the role “Head of Service”' }),
    );
    await waitFor(async () => expect((await roleIn(store)).title).toBe('Head of Service'));
    await userEvent.click(screen.getByRole('button', { name: 'Keep 1 line' }));
    await waitFor(async () => expect(await asked(store)).toContain('must: Calm'));
    expect(await roleIn(store)).toMatchObject({ adUrl: ad.url });
    expect(sent).toHaveBeenCalledWith({ ask: 'readJobAd', input: { tabId: 7 } });
  });

  it('says what to press where the browser does not let us in', async () => {
    const { store, company } = await seeded();
    answering({ ok: false, problem: 'closed-to-us' });
    await show(store, company);
    await userEvent.click(await screen.findByRole('button', { name: 'Read the ad in front' }));
    await screen.findByText(/press the toolbar button there/);
    expect(await asked(store)).toHaveLength(2);
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { PanelScreen } from '@/components/panel/panel-screen';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import { textHash } from '@/lib/domain/ids';
import type { PageCheck } from '@/lib/domain/page-check';
import { keepFindings } from '@/lib/store/commands/keep-findings';
import { noteSeen } from '@/lib/store/commands/note-seen';
import type { Store } from '@/lib/store/write';
import { aKeeping, aStore, must, NOW, PAGE, renderWith, seedNorthwind } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';

const ABOUT = { ...PAGE, title: 'About Northwind', capturedAt: Date.now() };
const MISSION = 'To move freight without a single empty mile.';
const kept = (text: string, kind: 'mission' | 'project', prefix = '') =>
  aKeeping({
    kind,
    text,
    selector: { exact: text, prefix, suffix: '' },
    headingPath: ['About us', 'Our mission'],
  });

/** A mission whose page says something else by now, a project that is gone, a figure of 2020. */
const seed = async (store: Store) => {
  const { company } = await seedNorthwind(store);
  const figure = aKeeping({ kind: 'revenue', text: 'Revenue of 86 million euros', asOf: '2020' });
  const [mission = ''] = await must(
    keepFindings(store, company, ABOUT, [
      kept(MISSION, 'mission', 'before all this stood something else than now'),
      kept('A depot in every port', 'project'),
      { ...figure, selector: { exact: figure.text, prefix: '', suffix: '' } },
    ]),
  );
  const clips = await store.database.clips.toArray();
  const idOf = (exact: string) =>
    clips.find(({ textHash: hash }) => hash === textHash(exact))?.id ?? '';
  await must(
    noteSeen(
      store,
      [
        { clipId: idOf(MISSION), state: 'changed', now: 'To move people, too.' },
        { clipId: idOf('A depot in every port'), state: 'gone' },
      ],
      Date.now(),
    ),
  );
  return { company, mission };
};

let answer: PageCheck = { state: 'closed' };
const asked = vi.fn();

beforeEach(async () => {
  await emulate({ reducedMotion: 'reduce' });
  asked.mockReset();
  const silent = { addListener() {}, removeListener() {} };
  Object.assign(browser, {
    permissions: { contains: async () => false, onAdded: silent, onRemoved: silent },
  });
  Object.assign(browser.runtime, {
    sendMessage: async (message: unknown) => {
      asked(message);
      return { ok: true, value: answer };
    },
  });
});

const openPanel = async () => {
  const store = aStore();
  const seeded = await seed(store);
  await renderWith(
    store,
    <PanelScreen companyId={seeded.company} view="research" tab="research" />,
  );
  await screen.findByText('Verify before the interview');
  return { store, ...seeded };
};
const press = async (name: string | RegExp) => {
  // Those of the list to verify are folded away.
  const [button] = (await screen.findAllByRole('button', { name })).filter((one) =>
    one.checkVisibility(),
  );
  if (!button) throw new Error(`No button ${name}`);
  await userEvent.click(button);
};

describe('a fact whose page says something else', () => {
  it('shows what it says now, and takes it when asked', async () => {
    const { store, mission } = await openPanel();
    expect((await screen.findAllByText('To move people, too.')).length).toBeGreaterThan(0);
    await press(/^Take what it says now: To move freight/);
    await waitFor(async () =>
      expect((await store.database.findings.get(mission))?.text).toBe('To move people, too.'),
    );
    await press('Undo');
    await waitFor(async () =>
      expect((await store.database.findings.get(mission))?.text).toBe(MISSION),
    );
  });

  it('stays as it is when asked, and asks no more', async () => {
    const { store, mission } = await openPanel();
    await press(/^Keep mine: To move freight/);
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: /says now: To move freight/ })).toBeNull(),
    );
    expect((await store.database.findings.get(mission))?.text).toBe(MISSION);
  });

  it('is set aside when its page has dropped it and the person says so', async () => {
    await openPanel();
    await press(/^Set aside: A depot in every port/);
    expect((await screen.findAllByText('Set aside')).length).toBeGreaterThan(0);
  });
});

it('a quote stands between what stood around it, with the page and what became of it', async () => {
  await openPanel();
  const [row] = screen
    .getAllByRole('listitem')
    .filter((one) => within(one).queryByRole('button', { name: 'Show the quote' }));
  if (!row) throw new Error('No fact with a quote');
  await userEvent.click(within(row).getByRole('button', { name: 'Show the quote' }));
  const open = within(row);
  expect(open.getByText('About Northwind')).toBeVisible();
  expect(open.getByText(/About us › Our mission/)).toBeVisible();
  expect(open.getByRole('link', { name: 'Open at this line' })).toHaveAttribute(
    'href',
    expect.stringContaining('#:~:text='),
  );
});

describe('what is to be verified', () => {
  it('is one line a page until it is opened, with the most doubtful named first', async () => {
    await openPanel();
    expect(screen.getByText('1 changed · 1 gone · 1 grown old')).toBeVisible();
  });

  it.each<[PageCheck, RegExp]>([
    [
      { state: 'checked', present: 2, changed: 1, gone: 0, unchecked: 1 },
      /2 still there · 1 changed · 1 not found without opening the page/,
    ],
    [{ state: 'closed' }, /checked then/],
    [{ state: 'failed', problem: 'robots' }, /asks not to read it/],
  ])('is looked up with one press, and says what came of it: %j', async (check, words) => {
    answer = check;
    await openPanel();
    await press(/^Check northwind/);
    expect(await screen.findByText(words)).toBeVisible();
    expect(asked).toHaveBeenCalledWith({ ask: 'checkPage', input: { url: ABOUT.url } });
    expect(screen.getByRole('link', { name: /^Open northwind/ })).toBeVisible();
  });

  it('is no more what the person says still holds', async () => {
    const { store } = await openPanel();
    await userEvent.click(screen.getByText('1 changed · 1 gone · 1 grown old'));
    await press(/^Still right: Revenue/);
    await screen.findByText('1 changed · 1 gone');
    const figure = (await store.database.findings.toArray()).find(({ kind }) => kind === 'revenue');
    expect(figure?.verifiedAt).toBe(NOW);
  });
});

describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
  it('everything is reachable and fits 320 px', async () => {
    await emulate({ scheme });
    await windowOf(320);
    await openPanel();
    await userEvent.click(screen.getByText('1 changed · 1 gone · 1 grown old'));
    await press('Show the quote');
    expect(await accessProblems()).toEqual([]);
    expect(smallTargets()).toEqual([]);
    expect(sidewaysScroll()).toBe(0);
  });

  it('so it is in the workspace', async () => {
    await emulate({ scheme });
    await windowOf(1280);
    const store = aStore();
    const { company } = await seed(store);
    await renderWith(
      store,
      <WorkspaceScreen route={{ page: 'company', id: company, view: 'research' }} />,
    );
    await screen.findByText('Verify before the interview');
    expect(await accessProblems()).toEqual([]);
  });
});

import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { browser } from 'wxt/browser';
import { ReadSite } from '@/components/gather/read-site';
import {
  beginGather,
  endGather,
  type Gather,
  type GatheredPage,
  gatherKey,
  withOutcome,
} from '@/lib/domain/gather';
import { ok } from '@/lib/domain/result';
import type { SiteLink } from '@/lib/domain/site-link';
import { useGather } from '@/lib/react/use-gather';
import { saveDraft } from '@/lib/store/commands/drafts';
import { readDraft } from '@/lib/store/queries/drafts';
import { listResearch } from '@/lib/store/queries/research';
import type { Store } from '@/lib/store/write';
import { aStore, must, renderWith, seedNorthwind } from '../a-store';
import { ADDRESS, aCandidate, aReading, CANDIDATES, openPopup, surround } from '../popup/a-popup';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate } from '../ui/emulate';

const ORIGIN = 'https://www.northwind.example';
const link = (path: string, label: string, why: SiteLink['why']): SiteLink => ({
  url: `${ORIGIN}/${path}`,
  label,
  why,
});
const LEADERSHIP = link('leadership', 'Leadership', 'people');
const PLATFORM = link('platform', 'Platform', 'offers');
const INVESTORS = link('investors', 'Investors', 'investors');
const CONTACT = link('contact', 'Contact', 'contact');
const LINKS = [LEADERSHIP, PLATFORM, INVESTORS, CONTACT];
const TAB = { id: 7, windowId: 1, url: ADDRESS, title: 'About' };

const leadershipPage = aReading(
  [
    aCandidate({ kind: 'leader', text: 'Helena Duarte', value: 'CFO' }),
    aCandidate({ kind: 'vision', text: 'Every forecast explainable by 2030' }),
  ],
  { url: LEADERSHIP.url, canonicalUrl: LEADERSHIP.url },
);
const READ: GatheredPage['outcome'] = { state: 'read', reading: leadershipPage };

let asked: { ask: string; input: unknown }[] = [];

beforeEach(async () => {
  surround();
  asked = [];
  await emulate({ reducedMotion: 'reduce' });
});

/** What the section asks the background for. */
const listen = () => {
  const sendMessage = vi.fn(async (message: { ask: string; input: unknown }) => {
    asked.push(message);
    return ok(true);
  });
  Object.assign(browser.runtime, { sendMessage });
};

function Section({ address = ADDRESS, links = LINKS }: { address?: string; links?: SiteLink[] }) {
  const site = useGather(address);
  return (
    <div style={{ padding: '0 16px' }}>
      <ReadSite tab={TAB} links={links} site={site} />
    </div>
  );
}

const hold = async (store: Store, gather: Gather) => {
  await must(saveDraft(store, gatherKey(ORIGIN), gather));
};

const boxes = () =>
  screen
    .getAllByRole<HTMLInputElement>('checkbox')
    .map(({ labels, checked }) => [labels?.[0]?.textContent, checked]);

const sound = async () => {
  expect(await accessProblems()).toEqual([]);
  expect(smallTargets()).toEqual([]);
  expect(sidewaysScroll()).toBe(0);
};

describe('pages that could be read', () => {
  it('are listed with why, the first for each need ticked, and one press reads those', async () => {
    listen();
    await renderWith(aStore(), <Section />);
    await screen.findByRole('heading');
    expect(boxes()).toEqual([
      ['Leadership who leads', true],
      ['Platform what they sell', true],
      ['Investors figures and goals', true],
      ['Contact where they are', false],
    ]);
    await sound();
    await userEvent.click(screen.getByRole('checkbox', { name: /^Investors/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Read 2 pages' }));
    expect(asked).toEqual([
      { ask: 'gatherSite', input: { tabId: 7, origin: ORIGIN, links: [LEADERSHIP, PLATFORM] } },
    ]);
    // The button will go: the focus is on what takes its place.
    expect(document.activeElement).toBe(screen.getByRole('heading'));
  });

  it('are chosen and read by keyboard; Enter among them reads, and nothing is read when none is ticked', async () => {
    listen();
    await renderWith(aStore(), <Section links={[LEADERSHIP]} />);
    await screen.findByRole('heading');
    await userEvent.keyboard('{Tab} ');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Read no page' }).disabled).toBe(
      true,
    );
    await userEvent.keyboard('{Enter}');
    expect(asked).toEqual([]);
    await userEvent.keyboard(' {Enter}');
    expect(asked).toMatchObject([{ ask: 'gatherSite', input: { links: [LEADERSHIP] } }]);
  });

  it.each([
    'https://www.linkedin.com/company/northwind',
    'https://www.glassdoor.com/northwind',
    'chrome://newtab',
  ])('are none on %s', async (address) => {
    const both = (
      <>
        <Section address={address} />
        <Section />
      </>
    );
    await renderWith(aStore(), both);
    // By the time the second is there, the first has had its chance.
    await screen.findByRole('heading');
    expect(screen.getAllByRole('heading')).toHaveLength(1);
  });
});

describe('while it reads', () => {
  it('shows how far it is and each page’s state; Cancel is one press', async () => {
    listen();
    const store = aStore();
    const begun = beginGather(null, [LEADERSHIP, PLATFORM, INVESTORS], Date.now());
    const first = withOutcome(begun, LEADERSHIP.url, READ, Date.now());
    await hold(store, withOutcome(first, PLATFORM.url, { state: 'reading' }, Date.now()));
    await renderWith(store, <Section />);
    await screen.findByRole('heading', { name: 'Reading 2 of 3 pages' });
    expect(screen.getAllByRole('listitem').map(({ innerText }) => innerText.split('\n'))).toEqual([
      ['Read', 'Leadership', '2 found'],
      ['Reading', 'Platform'],
      ['Waiting', 'Investors'],
    ]);
    expect(screen.getByRole('progressbar', { name: 'Pages read' })).toHaveProperty('max', 3);
    screen.getByText('northwind.example/platform');
    expect(screen.getByRole('status').textContent).toBe('Reading 2 of 3 pages');
    await sound();
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(asked).toEqual([{ ask: 'cancelGather', input: { origin: ORIGIN } }]);
  });

  it('does not wait for a worker that has died', async () => {
    const store = aStore();
    const begun = beginGather(null, [LEADERSHIP, PLATFORM], Date.now() - 60_000);
    await hold(store, withOutcome(begun, LEADERSHIP.url, READ, Date.now() - 60_000));
    await renderWith(store, <Section />);
    await screen.findByRole('heading', { name: 'Read the rest of this site' });
    await screen.findByText('2 found');
    expect(screen.getByRole('status').textContent).toBe('2 found there, in the list above');
    expect(boxes().map(([label]) => label)).toEqual([
      'Platform what they sell',
      'Investors figures and goals',
      'Contact where they are',
    ]);
  });
});

describe('what came of it', () => {
  const seed = async (store: Store) => {
    let gather = beginGather(null, [LEADERSHIP, PLATFORM, INVESTORS], 1);
    gather = withOutcome(gather, LEADERSHIP.url, READ, 1);
    gather = withOutcome(gather, PLATFORM.url, { state: 'drawn' }, 1);
    const problem = 'robots' as const;
    gather = withOutcome(gather, INVESTORS.url, { state: 'failed', problem }, 1);
    await hold(store, endGather(gather, 1));
  };

  it('offers what could not be read as a link, with the reason', async () => {
    const store = aStore();
    await seed(store);
    await renderWith(store, <Section />);
    const open = await screen.findByRole('link', { name: 'Open Platform' });
    expect(open.getAttribute('href')).toBe(PLATFORM.url);
    expect(open.getAttribute('rel')).toBe('noopener noreferrer');
    screen.getByText(/A script draws this page/);
    screen.getByText('The site asks not to read it this way.');
    screen.getByRole('link', { name: 'Open Investors' });
    // What was not proposed before is not ticked because the rest is read.
    expect(boxes()).toEqual([['Contact where they are', false]]);
    await sound();
  });

  it('can be dropped unread', async () => {
    const store = aStore();
    await seed(store);
    await renderWith(store, <Section />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Drop what was read on 3 pages' }),
    );
    await waitFor(() => expect(boxes()).toHaveLength(4));
    expect(await readDraft(store.database, gatherKey(ORIGIN))).toBe(null);
  });

  it('stands in the one review list, each with its own page, and is kept from every page that says it', async () => {
    const store = aStore();
    const { company } = await seedNorthwind(store);
    surround({ read: () => aReading(CANDIDATES, { links: LINKS }) });
    await seed(store);
    await openPopup(store, 'Found on 2 pages');
    const row = screen.getByRole('checkbox', { name: /^Helena Duarte/ }).closest('li');
    if (!row) throw new Error('The box is in no row');
    await userEvent.click(within(row).getByRole('button', { name: /^Why/ }));
    within(row).getByText(/northwind\.example\/leadership/);
    await userEvent.click(screen.getByRole('button', { name: /^Save 4/ }));
    await screen.findByRole('button', { name: /^Kept Helena Duarte/ });
    const { research } = await listResearch(store.database, company, 100);
    const pagesOf = (text: string) =>
      research.find(({ finding }) => finding.text === text)?.clips.map(({ url }) => url);
    expect(pagesOf('Helena Duarte')).toEqual([LEADERSHIP.url]);
    expect(pagesOf('Gridcast')).toEqual([ADDRESS]);
    expect(pagesOf('Every forecast explainable by 2030')?.sort()).toEqual([
      ADDRESS,
      LEADERSHIP.url,
    ]);
  });

  it('makes a list where the page in front offers nothing of its own', async () => {
    const store = aStore();
    await seedNorthwind(store);
    surround({ read: () => aReading([], { links: LINKS }) });
    await openPopup(store, 'Nothing here reads as a fact');
    await screen.findByRole('button', { name: 'Read 3 pages' });
    await seed(store);
    await screen.findByRole('checkbox', { name: /^Helena Duarte/ });
    expect(await accessProblems()).toEqual([]);
  });
});

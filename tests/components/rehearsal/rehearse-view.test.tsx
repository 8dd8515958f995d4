import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import type { Route } from '@/lib/domain/route';
import { startCompany } from '@/lib/store/commands/start-company';
import type { Store } from '@/lib/store/write';
import { completePlan, examplePlan, storeRows } from '../../fixtures/example-plan';
import { ids } from '../../fixtures/example-plan/names';
import type { PlanRows } from '../../fixtures/example-plan/plan-rows';
import { aStore, must, renderWith } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';

const HOUR = 60 * 60_000;

beforeEach(() => windowOf(1280));

/** The plan with nothing said aloud yet; the interview is that many hours ahead. */
const unsaid = (hours = 28): PlanRows => {
  const rows = completePlan(Date.now());
  return {
    ...rows,
    rehearsals: [],
    rounds: rows.rounds.map((round) =>
      round.status === 'planned' ? { ...round, startsAt: Date.now() + hours * HOUR } : round,
    ),
  };
};

const open = async (rows: PlanRows, at?: string, field?: string) => {
  // What is due is told by the page's own clock.
  const store: Store = { ...aStore(), now: () => Date.now() };
  const company = await storeRows(store, rows);
  await renderWith(
    store,
    <WorkspaceScreen
      route={{
        page: 'company',
        id: company,
        view: 'rehearse',
        ...(at && { at }),
        ...(field && { field }),
      }}
    />,
  );
  await screen.findByRole('heading', { name: 'Rehearse', level: 1 });
  return store;
};

const log = (store: Store) => store.database.rehearsals.toArray();
const cue = () => screen.getByRole('article').querySelector('h2')?.textContent;

describe('the list', () => {
  it('is what to say to one person, in order, with its minutes; nothing but cues', async () => {
    await open(unsaid(), ids.rajeshwari);
    const now = await screen.findByRole('region', { name: /^For Rajeshwari/ });
    const rows = within(now).getAllByRole('listitem');
    expect(rows.map((row) => row.firstChild?.textContent)).toEqual([
      'Opening',
      'Two minutes',
      'Story',
      'They may ask',
      'Explain it',
    ]);
    screen.getByRole('button', { name: 'Start, 13 min' });
    const { opening } = completePlan(0).proposals[0] ?? {};
    expect(document.body.textContent).not.toContain(opening);
    screen.getByText(/^Nothing is recorded\./);
  });

  it('is brought by its address to the very thing that was never said aloud', async () => {
    const key = `story:${ids.counts}`;
    await open(unsaid(), 'round', key);
    await waitFor(() => expect(document.activeElement?.getAttribute('data-field')).toBe(key));
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('article');
  });

  it('says what cannot be said yet and where to write it', async () => {
    const store = aStore();
    const id = await must(startCompany(store, { name: 'Northwind', roleTitle: 'Lead' }));
    await renderWith(store, <WorkspaceScreen route={{ page: 'company', id, view: 'rehearse' }} />);
    await screen.findByText('Nothing to say aloud yet');
    screen.getByRole('link', { name: 'No proposal has an opening. Write one' });
  });

  it('is openings only three hours before, and nothing an hour before', async () => {
    await open(unsaid(2));
    const now = await screen.findByRole('region', { name: 'The whole round' });
    for (const row of within(now).getAllByRole('listitem'))
      expect(row.firstChild?.textContent).toBe('Opening');
    screen.getByText(/^Less than three hours to go\./);
  });

  it('stops an hour before, and leads to who is in the room', async () => {
    await open(unsaid(0.9));
    await screen.findByText('Nothing more to rehearse');
    screen.getByRole('link', { name: 'Look at who is in the room' });
    expect(screen.queryByRole('button', { name: /^Say it/ })).toBeNull();
  });
});

describe('the way to it', () => {
  const show = async (route: (company: string) => Route) => {
    const store: Store = { ...aStore(), now: () => Date.now() };
    const company = await storeRows(store, unsaid());
    await renderWith(store, <WorkspaceScreen route={route(company)} />);
    return company;
  };

  it('is on the page of a person, with the minutes that their set takes', async () => {
    const company = await show(() => ({ page: 'person', id: ids.rajeshwari }));
    const link = await screen.findByRole('link', {
      name: 'Rehearse for Rajeshwari Iyengar (13 min)',
    });
    expect(link.getAttribute('href')).toBe(`#/company/${company}/rehearse/${ids.rajeshwari}`);
  });

  it('is on the overview, for the round and for each proposal that was never said', async () => {
    const company = await show((id) => ({ page: 'company', id, view: 'overview' }));
    await screen.findByRole('link', { name: /^Rehearse \(\d+ min\)$/ });
    const said = within(await screen.findByRole('region', { name: 'Said aloud' }));
    expect(said.getAllByText('never')).toHaveLength(2);
    expect(said.getAllByRole('link')[0]?.getAttribute('href')).toBe(
      `#/company/${company}/rehearse/round/${encodeURIComponent(`proposal:${ids.ninetyDays}`)}`,
    );
  });
});

describe('a rehearsal by keys', () => {
  const begin = async (person: string = ids.rajeshwari) => {
    const store = await open(unsaid(), person);
    await userEvent.click(await screen.findByRole('button', { name: /^Start, / }));
    await screen.findByRole('article');
    return store;
  };

  it('shows the cue, times it by Space, then what was meant, and keeps the word for it', async () => {
    const store = await begin();
    const { title, opening } = completePlan(0).proposals[0] ?? {};
    expect(cue()).toBe(title);
    await userEvent.keyboard(' ');
    await screen.findByRole('button', { name: 'Stop' });
    expect(document.body.textContent).not.toContain(opening);
    await userEvent.keyboard(' ');
    await screen.findByText(opening ?? '');
    await userEvent.type(screen.getByLabelText('Note to yourself'), 'Slower, 2 breaths{Enter}');
    // The digit in the note rated nothing.
    expect(await log(store)).toEqual([]);
    await userEvent.keyboard('2');
    await waitFor(async () =>
      expect(await log(store)).toMatchObject([
        {
          subject: 'opening',
          subjectId: ids.ninetyDays,
          personId: ids.rajeshwari,
          rating: 2,
          note: 'Slower, 2 breaths',
        },
      ]),
    );
    expect((await log(store))[0]?.seconds).toBeGreaterThanOrEqual(0);
    // On to the next, the clock at hand.
    await waitFor(() => expect(cue()).not.toBe(title));
    expect(document.activeElement?.textContent).toContain('Start');
    screen.getByText(/^2 of 5 · Two minutes$/);
    // The next time the note is there before it is said again.
    await userEvent.keyboard('{Escape}');
    const again = await screen.findByRole('button', { name: `Say it: Opening, ${title}` });
    await userEvent.click(again);
    await screen.findByText('Last time you noted: Slower, 2 breaths');
  });

  it('rates nothing before it was said or looked at', async () => {
    const store = await begin();
    await userEvent.keyboard('3');
    expect(await log(store)).toEqual([]);
    await userEvent.keyboard('l3');
    await waitFor(async () => expect(await log(store)).toMatchObject([{ rating: 3 }]));
    expect((await log(store))[0]).not.toHaveProperty('seconds');
  });

  it('keeps a note that was typed when the rehearsal ended before its word', async () => {
    await begin();
    await userEvent.keyboard('l');
    await userEvent.type(await screen.findByLabelText('Note to yourself'), 'Slower{Enter}');
    await userEvent.keyboard('{Escape}');
    await userEvent.click(await screen.findByRole('button', { name: /^Start, / }));
    await userEvent.keyboard('l');
    expect((await screen.findByLabelText<HTMLInputElement>('Note to yourself')).value).toBe(
      'Slower',
    );
  });

  it('compares own words with theirs, and keeps them with the fact', async () => {
    const store = await begin();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    await waitFor(() => expect(cue()).toMatch(/^Explain .+ to a friend$/));
    await userEvent.keyboard('  ');
    const theirs = (await screen.findByText('Their words')).parentElement;
    expect(theirs?.querySelector('blockquote')?.textContent).not.toBe('');
    const own = screen.getByLabelText<HTMLTextAreaElement>(/own words/i);
    await userEvent.fill(own, 'It tells a street what the wind will do.');
    await waitFor(async () => {
      const rows = await store.database.findings.toArray();
      expect(rows.map(({ ownWords }) => ownWords)).toContain(
        'It tells a street what the wind will do.',
      );
    });
  });

  it('ends with what was said and when each comes again; the list is shorter then', async () => {
    const store = await begin();
    for (const [index, rating] of ['3', '4', '1', '2', '3'].entries()) {
      await screen.findByText(new RegExp(`^${index + 1} of 5`));
      await userEvent.keyboard(`l${rating}`);
    }
    const end = await screen.findByRole('region', { name: 'Said 5 things' });
    await waitFor(() => expect(within(end).getAllByText(/^Next: (?!now)/)).toHaveLength(5));
    expect(await log(store)).toHaveLength(5);
    await userEvent.keyboard('{Enter}');
    const list = await screen.findByRole('region', { name: 'Later' });
    expect(within(list).getAllByRole('listitem').length).toBeGreaterThanOrEqual(5);
  });
});

describe.each([1280, 320])('at %i px', (width) => {
  it.each(['list', 'cue', 'story', 'product', 'end'])(
    'it is accessible and fits, %s, light and dark',
    async (state) => {
      await windowOf(width);
      await open(state === 'list' ? examplePlan(Date.now()) : unsaid(), ids.rajeshwari);
      const start = await screen.findByRole('button', { name: /^Start, / });
      if (state !== 'list') await userEvent.click(start);
      const skips = { cue: 0, story: 2, product: 4, end: 4 }[state] ?? 0;
      for (let skip = 0; skip < skips; skip += 1) await userEvent.keyboard('{ArrowRight}');
      if (state === 'story' || state === 'product') await userEvent.keyboard('l');
      if (state === 'end') await userEvent.keyboard('l3');
      if (state === 'end') await screen.findByText('Said 1 thing');
      for (const scheme of ['light', 'dark'] as const) {
        await emulate({ scheme, reducedMotion: 'reduce' });
        expect(await accessProblems()).toEqual([]);
      }
      expect(smallTargets()).toEqual([]);
      expect(sidewaysScroll()).toBe(0);
    },
  );
});

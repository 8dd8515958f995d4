import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import { addRecord } from '@/lib/store/commands/add-record';
import { startCompany } from '@/lib/store/commands/start-company';
import type { Store } from '@/lib/store/write';
import { aStore, must, renderWith } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';

beforeEach(() => windowOf(1280));

const show = (store: Store, company: string, at?: string, field?: string) =>
  renderWith(
    store,
    <WorkspaceScreen
      route={{
        page: 'company',
        id: company,
        view: 'stories',
        ...(at && { at }),
        ...(field && { field }),
      }}
    />,
  );

const seeded = async (told = false) => {
  const store = aStore();
  const company = await must(startCompany(store, { name: 'Northwind', roleTitle: 'Lead' }));
  const story = await must(
    addRecord(store, 'accomplishments', {
      title: 'Halved the time to first answer',
      ...(told && {
        employer: 'Larkmoor',
        role: 'Head of service',
        startedOn: '2021-03',
        situation: 'Customers waited two days for a first answer.',
        task: 'Answer within one.',
        actions: [
          {
            id: 'one',
            rank: 'a0',
            text: 'Sat with the night shift and timed each call for a month.',
          },
          {
            id: 'two',
            rank: 'a1',
            text: 'Wrote the three answers that made up half of all of them.',
          },
        ],
        result: 'Nineteen hours, after a quarter.',
        metrics: [{ id: 'm', label: 'First answer', from: '48', to: '19', unit: 'h' }],
        tags: ['reliability'],
      }),
    }),
  );
  return { store, company, story };
};

const storyIn = async (store: Store) => {
  const [story] = await store.database.accomplishments.toArray();
  if (!story) throw new Error('there is a story');
  return story;
};

describe('a story', () => {
  it('begins with one line, and its address opens it', async () => {
    const store = aStore();
    const company = await must(startCompany(store, { name: 'Northwind', roleTitle: 'Lead' }));
    await show(store, company);
    await screen.findByText('No stories yet');
    await userEvent.type(screen.getByLabelText('Story'), 'Seven of eight ports stayed{Enter}');
    await screen.findByRole('link', { name: 'Seven of eight ports stayed' });
    const { id } = await storyIn(store);
    expect(location.hash).toBe(`#/company/${company}/stories/${id}`);
    location.hash = '';
  });

  it('is told by keys: each action with Enter, then moved and taken out', async () => {
    const { store, company, story } = await seeded();
    await show(store, company, story, 'actions');
    const line = await screen.findByLabelText('Next step');
    await waitFor(() => expect(document.activeElement).toBe(line));
    await userEvent.keyboard('Timed each call{Enter}');
    await screen.findByLabelText('What you did, 1');
    await userEvent.keyboard('Wrote three answers{Enter}');
    await screen.findByLabelText('What you did, 2');
    const told = async () => (await storyIn(store)).actions.map(({ text }) => text);
    await userEvent.click(screen.getByRole('button', { name: 'Move step 2 up' }));
    await waitFor(async () =>
      expect(await told()).toEqual(['Wrote three answers', 'Timed each call']),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Take out step 1' }));
    await waitFor(async () => expect(await told()).toEqual(['Timed each call']));
  });

  it('is saved as it is typed, and says how long its parts are', async () => {
    const { store, company, story } = await seeded();
    await show(store, company, story, 'result');
    const result = await screen.findByLabelText(/^Result of/);
    await waitFor(() => expect(document.activeElement).toBe(result));
    await userEvent.keyboard('Nineteen hours');
    await screen.findByText('Result 100 %');
    screen.getByText('Say what you did. It is the part they ask about.');
    expect((await storyIn(store)).result).toBe('Nineteen hours');
  });

  it('takes a month however it is written, and keeps what is none in the field', async () => {
    const { store, company, story } = await seeded();
    await show(store, company, story);
    const from = await screen.findByLabelText<HTMLInputElement>('From');
    await userEvent.fill(from, 'March 2021');
    await userEvent.keyboard('{Enter}');
    await waitFor(async () => expect((await storyIn(store)).startedOn).toBe('2021-03'));
    await userEvent.fill(from, 'long ago');
    await userEvent.keyboard('{Enter}');
    await screen.findByText('Write the month as 2023-04, or the year alone.');
    expect(from.value).toBe('long ago');
    expect((await storyIn(store)).startedOn).toBe('2021-03');
  });

  it('is one record in every form: fields are hidden or renamed, nothing is moved', async () => {
    const { store, company, story } = await seeded(true);
    const before = await storyIn(store);
    await show(store, company, story);
    await screen.findByLabelText(/^Situation of/);
    await userEvent.click(screen.getByRole('radio', { name: 'CAR' }));
    await screen.findByLabelText(/^Context of/);
    expect(screen.queryByLabelText(/^Task of/)).toBeNull();
    screen.getByText('The task is not shown in this form. Its words are kept.');
    await userEvent.click(screen.getByRole('radio', { name: 'SOAR' }));
    const obstacle = await screen.findByLabelText<HTMLTextAreaElement>(/^Obstacle of/);
    expect(obstacle.value).toBe('Answer within one.');
    expect(await storyIn(store)).toEqual(before);
  });

  it('is tagged, measured, retired and deleted with undo', async () => {
    const { store, company, story } = await seeded();
    await show(store, company, story);
    await userEvent.click(await screen.findByRole('button', { name: 'trust of clients' }));
    await userEvent.type(screen.getByLabelText('Number'), 'First answer{Enter}');
    await userEvent.type(await screen.findByLabelText('In'), 'h');
    await userEvent.click(screen.getByRole('radio', { name: 'No' }));
    await screen.findByText('It stays here and is left out of every brief.');
    await waitFor(async () =>
      expect(await storyIn(store)).toMatchObject({
        tags: ['client-trust'],
        defensible: false,
        metrics: [{ label: 'First answer', unit: 'h' }],
      }),
    );
    await userEvent.click(screen.getByRole('button', { name: 'Delete this story' }));
    await screen.findByText('No stories yet');
    await userEvent.click(await screen.findByRole('button', { name: /Undo/ }));
    await screen.findByLabelText('In');
  });
});

describe('an import', () => {
  const begin = async (text: string) => {
    await userEvent.click(await screen.findByRole('button', { name: 'Bring in a CV' }));
    await userEvent.fill(await screen.findByLabelText('Your CV'), text);
    await userEvent.click(screen.getByRole('button', { name: 'Split it into stories' }));
  };

  it('is looked through, put right, and kept once however often it is done', async () => {
    const { store, company } = await seeded();
    await show(store, company);
    const cv = 'Analyst at Halden\n2019 – 2022\n- Counted trains\n- Answered the phone';
    await begin(cv);
    const review = await screen.findByRole('region', { name: 'What your CV tells of' });
    expect(await store.database.accomplishments.count()).toBe(1);
    await userEvent.click(within(review).getByLabelText('Keep story 2'));
    await userEvent.fill(within(review).getByLabelText('Story 1'), 'Counted every train');
    await userEvent.click(within(review).getByRole('button', { name: 'Keep 1 story' }));
    await screen.findByRole('link', { name: 'Counted every train' });
    const rows = await store.database.accomplishments.toArray();
    expect(rows.find(({ employer }) => employer === 'Halden')).toMatchObject({
      title: 'Counted every train',
      role: 'Analyst',
      startedOn: '2019',
    });
    // The toast stands where the button is.
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await begin(cv);
    await userEvent.click(await screen.findByRole('button', { name: 'Keep 2 stories' }));
    await screen.findByText('Kept 1 new story.');
    expect(await store.database.accomplishments.count()).toBe(3);
  });

  it('reads a JSON Resume, and says where a broken one breaks', async () => {
    const { store, company } = await seeded();
    await show(store, company);
    await begin('{\n"work": [\n{"highlights": ["Counted trains"],}]}');
    await screen.findByText('Nothing was read. The JSON breaks in line 3.');
    const field = screen.getByLabelText('Your CV');
    await userEvent.fill(field, '{"work": [{"highlights": "Counted trains"}]}');
    await userEvent.click(screen.getByRole('button', { name: 'Split it into stories' }));
    await screen.findByText(
      'Nothing was read. The file is no JSON Resume at “work[0].highlights”.',
    );
    await userEvent.fill(field, '{"work": [{"name": "Halden", "highlights": ["Counted trains"]}]}');
    await userEvent.click(screen.getByRole('button', { name: 'Split it into stories' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Keep 1 story' }));
    await screen.findByRole('link', { name: 'Counted trains' });
    expect(await store.database.accomplishments.count()).toBe(2);
  });

  it('takes a file', async () => {
    const { store, company } = await seeded();
    await show(store, company);
    await userEvent.click(await screen.findByRole('button', { name: 'Bring in a CV' }));
    const file = new File(['{"awards": [{"title": "Best service"}]}'], 'resume.json');
    await userEvent.upload(screen.getByLabelText('Or choose a file'), file);
    await screen.findByDisplayValue('Best service');
  });
});

describe.each([1280, 320])('at %i px', (width) => {
  it.each(['closed', 'open', 'review'])(
    'it is accessible and fits, %s, light and dark',
    async (state) => {
      await windowOf(width);
      const { store, company, story } = await seeded(true);
      await show(store, company, state === 'open' ? story : undefined);
      await screen.findByRole('link', { name: 'Halved the time to first answer' });
      if (state === 'review') {
        await userEvent.click(screen.getByRole('button', { name: 'Bring in a CV' }));
        await userEvent.fill(await screen.findByLabelText('Your CV'), '- Counted trains');
        await userEvent.click(screen.getByRole('button', { name: 'Split it into stories' }));
        await screen.findByRole('region', { name: 'What your CV tells of' });
      }
      for (const scheme of ['light', 'dark'] as const) {
        await emulate({ scheme, reducedMotion: 'reduce' });
        expect(await accessProblems()).toEqual([]);
      }
      expect(smallTargets()).toEqual([]);
      expect(sidewaysScroll()).toBe(0);
    },
  );
});

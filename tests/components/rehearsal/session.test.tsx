import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Store } from '@/lib/store/write';
import { completePlan, examplePlan } from '../../fixtures/example-plan';
import { ids } from '../../fixtures/example-plan/names';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';
import { openRehearsal, unsaid } from './a-rehearsal';

beforeEach(() => windowOf(1280));

const log = (store: Store) => store.database.rehearsals.toArray();
const cue = () => screen.getByRole('article').querySelector('h2')?.textContent;

describe('a rehearsal by keys', () => {
  const begin = async (person: string = ids.rajeshwari) => {
    const store = await openRehearsal(unsaid(), person);
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
    await screen.findByRole('region', { name: 'Said 1 thing' });
    await userEvent.keyboard('{Enter}');
    const again = await screen.findByRole('button', { name: `Say it: Opening, ${title}` });
    await userEvent.click(again);
    await screen.findByText('Last time you noted: Slower, 2 breaths');
  });

  it('rates nothing before it was said or looked at', async () => {
    const store = await begin();
    await userEvent.keyboard('3');
    expect(await log(store)).toEqual([]);
    // Pressed twice it is one word.
    await userEvent.keyboard('l33');
    await screen.findByText(/^2 of 5/);
    expect(await log(store)).toMatchObject([{ rating: 3 }]);
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

  it('takes back a word that was pressed by mistake, and brings it back', async () => {
    const store = await begin();
    await userEvent.keyboard('l4');
    await screen.findByText(/^2 of 5/);
    await userEvent.keyboard('{Escape}');
    await userEvent.click(await screen.findByRole('button', { name: /^Take back how “/ }));
    const standing = async () =>
      (await log(store)).filter(({ deletedAt }) => deletedAt === undefined).length;
    await screen.findByRole('region', { name: 'Said 0 things' });
    await waitFor(async () => expect(await standing()).toBe(0));
    await userEvent.click(await screen.findByRole('button', { name: /Undo/ }));
    await waitFor(async () => expect(await standing()).toBe(1));
  });
});

describe.each([1280, 320])('at %i px', (width) => {
  it.each(['list', 'cue', 'story', 'product', 'end'])(
    'it is accessible and fits, %s, light and dark',
    async (state) => {
      await windowOf(width);
      await openRehearsal(state === 'list' ? examplePlan(Date.now()) : unsaid(), ids.rajeshwari);
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

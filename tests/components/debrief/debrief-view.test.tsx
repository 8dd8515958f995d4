import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import { addPerson } from '@/lib/store/commands/add-person';
import { addFirstRound } from '@/lib/store/commands/debrief-round';
import { addEntries } from '@/lib/store/commands/entries';
import { keepFindings } from '@/lib/store/commands/keep-findings';
import { saveNotes } from '@/lib/store/commands/save-notes';
import { seatPerson } from '@/lib/store/commands/seat-person';
import { startCompany } from '@/lib/store/commands/start-company';
import type { Store } from '@/lib/store/write';
import { aKeeping, aStore, must, PAGE, renderWith } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';

beforeEach(() => windowOf(1280));

const started = async () => {
  const store = aStore();
  const company = await must(startCompany(store, { name: 'Larkmoor', roleTitle: 'Lead' }));
  return { store, company };
};

/** A round with people in it, and a requirement that must be met. */
const seatedWith = async (...names: string[]) => {
  const { store, company } = await started();
  const round = await must(addFirstRound(store, company));
  const place = { companyId: company, roundId: round };
  const titles = ['VP Operations', 'Product Manager', 'Controller'];
  for (const [index, name] of names.entries())
    await must(seatPerson(store, place, { name, title: titles[index] ?? 'Analyst' }));
  const [role] = await store.database.opportunities.toArray();
  if (!role) throw new Error('a company has a role');
  const at = { table: 'opportunities', id: role.id, list: 'requirements' } as const;
  await must(
    addEntries(store, at, [
      { text: 'Owns delivery', kind: 'must', rank: 'a0' },
      { text: 'Speaks French', kind: 'nice', rank: 'a1' },
    ]),
  );
  return { store, company, round, role: role.id };
};

const show = (store: Store, company: string, view: 'debrief' | 'review' = 'debrief') =>
  renderWith(store, <WorkspaceScreen route={{ page: 'company', id: company, view }} />);

const seatsOf = (store: Store) => store.database.participants.toArray();
const seatOf = async (store: Store, name: string) => {
  const person = (await store.database.people.toArray()).find((one) => one.name === name);
  const seat = (await seatsOf(store)).find(({ personId }) => personId === person?.id);
  if (!seat) throw new Error(`${name} is not there`);
  return seat;
};
const firstSeat = (store: Store) => seatOf(store, 'Mara Lindqvist');
const lineOf = (number: number, name = 'Mara Lindqvist') =>
  screen.findByLabelText<HTMLTextAreaElement>(new RegExp(`^Line ${number}, ${name}`));

describe('who was there', () => {
  it('begins with the first round, and asks who else, and who was from HR', async () => {
    const { store, company } = await started();
    await must(addPerson(store, { companyId: company, name: 'Jonas Feld', title: 'Controller' }));
    await show(store, company);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Write down the first interview' }),
    );
    await userEvent.type(
      await screen.findByLabelText('Somebody who was there'),
      'Mara Lindqvist, VP Operations{Enter}',
    );
    await screen.findByText('Anyone else?');
    expect((await store.database.rounds.toArray())[0]).toMatchObject({
      ordinal: 1,
      status: 'done',
    });
    await userEvent.keyboard('Tomasz Wieczorek, Product Manager{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: /^Jonas Feld/ }));
    const asked = await screen.findByRole('group', { name: 'Who was from HR?' });
    expect(screen.queryByText('Anyone else?')).toBeNull();
    await userEvent.click(within(asked).getByRole('button', { name: 'Jonas Feld' }));
    await waitFor(() => expect(screen.queryByText('Who was from HR?')).toBeNull());
    const people = await store.database.people.toArray();
    expect(people.find(({ name }) => name === 'Jonas Feld')?.function).toBe('human-resources');
    expect(await seatsOf(store)).toHaveLength(3);
  });
});

describe('the ledger', () => {
  it('turns lines into records as they are typed, and keeps every word', async () => {
    const { store, company } = await seatedWith('Mara Lindqvist');
    await show(store, company);
    await userEvent.click(await lineOf(1));
    await userEvent.keyboard('!wants fewer hand-offs{Enter}laughed about the old importer{Enter}');
    await userEvent.keyboard('@send the checklist by tomorrow{Enter}>go live 14 weeks -> 6 weeks');
    await screen.findByText('Now 14 weeks, target 6 weeks');
    await waitFor(async () => expect((await firstSeat(store)).noteLinks).toHaveLength(3));
    const { notes } = await firstSeat(store);
    expect(notes).toBe(
      [
        'wants fewer hand-offs',
        'laughed about the old importer',
        'send the checklist by tomorrow',
        'go live 14 weeks -> 6 weeks',
      ].join('\n'),
    );
    expect(await store.database.keyPoints.toArray()).toMatchObject([
      { text: 'wants fewer hand-offs', status: 'stated' },
    ]);
  });

  it('makes a line a note again, and brings the record back', async () => {
    const { store, company } = await seatedWith('Mara Lindqvist');
    await show(store, company);
    await userEvent.click(await lineOf(1));
    await userEvent.keyboard('#no owner');
    await waitFor(async () => expect(await store.database.obstacles.count()).toBe(1));
    await userEvent.keyboard('{Home}{Backspace}');
    await screen.findByText('“no owner” is just a note again.');
    expect((await store.database.obstacles.toArray())[0]?.deletedAt).toBeDefined();
    expect((await lineOf(1)).value).toBe('no owner');
    await userEvent.click(screen.getByRole('button', { name: /Undo/ }));
    await screen.findByLabelText('Line 1, Mara Lindqvist: Obstacle');
    expect((await store.database.obstacles.toArray())[0]?.deletedAt).toBeUndefined();
  });

  it('leaves the record alone when its line is changed later', async () => {
    const { store, company } = await seatedWith('Mara Lindqvist');
    await show(store, company);
    await userEvent.click(await lineOf(1));
    await userEvent.keyboard('!wants less{Enter}and more');
    await waitFor(async () => expect(await store.database.keyPoints.count()).toBe(1));
    await userEvent.keyboard('{ArrowUp}{End} of everything{ArrowDown}');
    await waitFor(async () =>
      expect((await firstSeat(store)).notes).toBe('wants less of everything\nand more'),
    );
    expect((await store.database.keyPoints.toArray())[0]?.text).toBe('wants less');
    await screen.findByLabelText('Line 1, Mara Lindqvist: Key point');
  });

  it('joins, parts and moves between lines by keys alone', async () => {
    const { store, company } = await seatedWith('Mara Lindqvist');
    await show(store, company);
    await userEvent.click(await lineOf(1));
    await userEvent.keyboard('one{Enter}two{Home}{Backspace}');
    expect((await lineOf(1)).value).toBe('onetwo');
    await userEvent.keyboard('{Enter}');
    expect((await lineOf(2)).value).toBe('two');
    expect(document.activeElement).toBe(await lineOf(2));
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(await lineOf(1));
  });

  it('parts what is pasted into lines, and takes no sign in it for a key', async () => {
    const { store, company } = await seatedWith('Mara Lindqvist');
    await show(store, company);
    await userEvent.click(await lineOf(1));
    await userEvent.fill(await lineOf(1), '# heading\r\n> a quote\nplain');
    await waitFor(async () =>
      expect((await firstSeat(store)).notes).toBe('# heading\n> a quote\nplain'),
    );
    expect((await firstSeat(store)).noteLinks).toEqual([]);
    expect((await lineOf(3)).value).toBe('plain');
  });

  it('has what was typed when the window closed before it was saved', async () => {
    const { store, company } = await seatedWith('Mara Lindqvist');
    const seat = await firstSeat(store);
    const draft = {
      text: 'wants less',
      stretches: [{ id: 'l', start: 0, end: 10, becomes: { mark: 'key-point', targetId: 'k' } }],
    };
    localStorage.setItem(`draft:debrief ${seat.id}`, JSON.stringify(draft));
    await show(store, company);
    expect((await lineOf(1)).value).toBe('wants less');
    await waitFor(async () => expect((await firstSeat(store)).notes).toBe('wants less'));
    expect((await store.database.keyPoints.get('k'))?.text).toBe('wants less');
    await waitFor(() => expect(localStorage.getItem(`draft:debrief ${seat.id}`)).toBeNull());
  });

  it('follows what another page writes', async () => {
    const { store, company, round, role } = await seatedWith('Mara Lindqvist');
    await show(store, company);
    await lineOf(1);
    const { id, personId } = await firstSeat(store);
    const seat = {
      participantId: id,
      personId,
      roundId: round,
      opportunityId: role,
      companyId: company,
    };
    await must(saveNotes(store, seat, { text: 'from elsewhere', stretches: [] }));
    await waitFor(async () => expect((await lineOf(1)).value).toBe('from elsewhere'));
  });

  it('asks about memory only while a card is empty', async () => {
    const { store, company } = await seatedWith('Mara Lindqvist');
    await show(store, company);
    await screen.findByText('What did they ask twice?');
    await userEvent.click(await lineOf(1));
    await userEvent.keyboard('a');
    await waitFor(() => expect(screen.queryByText('What did they ask twice?')).toBeNull());
  });
});

describe('the rail', () => {
  it('takes the reaction by its key, and takes it back', async () => {
    const { store, company } = await seatedWith('Mara Lindqvist');
    await show(store, company);
    await userEvent.click(await lineOf(1));
    await userEvent.keyboard('{Enter}4');
    await waitFor(async () => expect((await firstSeat(store)).reaction).toBe(1));
    await userEvent.keyboard('4');
    await waitFor(async () => expect((await firstSeat(store)).reaction).toBeUndefined());
  });

  it('keeps topics, what landed and what was meant', async () => {
    const { store, company } = await seatedWith('Mara Lindqvist');
    await show(store, company);
    await userEvent.type(await screen.findByLabelText('A topic'), 'the move{Enter}');
    const topic = await screen.findByRole('group', { name: 'Reaction to “the move”' });
    await userEvent.click(within(topic).getByRole('radio', { name: '2 cool' }));
    await userEvent.type(screen.getByLabelText('What landed'), 'the numbers{Enter}');
    await userEvent.type(screen.getByLabelText('“Owns delivery”'), 'picks up the phone');
    await waitFor(async () => {
      expect((await firstSeat(store)).topics).toMatchObject([{ text: 'the move', reaction: -1 }]);
      expect((await store.database.rounds.toArray())[0]?.impressedBy).toEqual(['the numbers']);
      expect(await store.database.keyPoints.toArray()).toMatchObject([
        { text: 'Owns delivery', interpretation: 'picks up the phone' },
      ]);
    });
    expect(screen.queryByLabelText('“Speaks French”')).toBeNull();
  });

  it('shows where what was heard differs from what was read, and asks which is right', async () => {
    const { store, company } = await seatedWith('Mara Lindqvist');
    await must(
      keepFindings(store, company, PAGE, [
        aKeeping({ kind: 'leader', text: 'Ana Ruiz', value: 'CEO' }),
      ]),
    );
    await show(store, company);
    await userEvent.click(await lineOf(1));
    await userEvent.keyboard('=Petra Vogt, CEO{Enter}');
    await screen.findByText('Differs from research');
    await userEvent.click(screen.getByRole('button', { name: 'This one: Petra Vogt' }));
    await waitFor(() => expect(screen.queryByText('Differs from research')).toBeNull());
    const facts = await store.database.findings.toArray();
    expect(facts.find(({ text }) => text === 'Ana Ruiz')?.status).toBe('outdated');
  });
});

/** What axe and the eye hold against it, narrow and wide. */
const judge = async (scheme: 'light' | 'dark') => {
  await emulate({ scheme, reducedMotion: 'reduce' });
  for (const width of [320, 1280]) {
    await windowOf(width, width === 320 ? 2000 : 900);
    expect(await accessProblems()).toEqual([]);
    expect(smallTargets()).toEqual([]);
    expect(sidewaysScroll()).toBe(0);
  }
};

describe.each(['light', 'dark'] as const)('is accessible and fits 320 px, %s', (scheme) => {
  it('while it is written, and when it is finished', async () => {
    const { store, company } = await seatedWith('Mara Lindqvist', 'Tomasz Wieczorek', 'Jonas Feld');
    await show(store, company);
    await userEvent.click(await lineOf(1));
    await userEvent.keyboard('!wants fewer hand-offs when a utility goes live{Enter}');
    await userEvent.keyboard('>go live 14 weeks -> 6 weeks{Enter}@send it by tomorrow{Enter}');
    await userEvent.keyboard('#every utility sends meter data in its own format{Enter}');
    await userEvent.keyboard('"we lose them in week nine{Enter}=Petra Vogt, CEO{Enter}?who signs');
    await userEvent.keyboard('{Enter}laughed when I asked about the old importer');
    await userEvent.type(screen.getByLabelText('A topic'), 'the move{Enter}');
    await userEvent.type(screen.getByLabelText('What landed'), 'the numbers{Enter}');
    await waitFor(async () => expect((await firstSeat(store)).noteLinks).toHaveLength(7));
    await judge(scheme);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText('Round 1 is written down.');
    await judge(scheme);
  });

  it('before anybody is named', async () => {
    const { store, company } = await seatedWith();
    await must(addPerson(store, { companyId: company, name: 'Jonas Feld', title: 'Controller' }));
    await show(store, company);
    await userEvent.type(await screen.findByLabelText('Somebody who was there'), 'Mara{Enter}');
    await screen.findByText('Anyone else?');
    await judge(scheme);
  });
});

import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { edit } from '@/lib/store/commands/edit';
import { saveNotes } from '@/lib/store/commands/save-notes';
import { must } from '../a-store';
import { windowOf } from '../ui/emulate';
import { firstSeat, lineOf, seatedWith, show } from './a-debrief';

beforeEach(() => windowOf(1280));

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

  it('offers the moments that were starred on air, and goes to the line of one', async () => {
    const { store, company } = await seatedWith('Mara Lindqvist');
    const { id } = await firstSeat(store);
    await must(edit(store, 'participants', id, 'notes', 'Warm welcome\n★ 14:05 \n★ 14:20 '));
    await show(store, company);
    await screen.findByText('You starred 2 moments. What was each?');
    await userEvent.click(screen.getByRole('button', { name: 'Write what was at 14:05' }));
    await userEvent.keyboard('they doubted June');
    await screen.findByText('You starred a moment. What was it?');
    await waitFor(async () =>
      expect((await firstSeat(store)).notes).toBe(
        'Warm welcome\n★ 14:05 they doubted June\n★ 14:20 ',
      ),
    );
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
    // The word that it was written reaches the page a moment later; nobody is back on the line by then.
    await waitFor(() => expect(Object.values(localStorage).join()).not.toContain('becomes'));
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

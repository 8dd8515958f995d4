import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import { fromWall } from '@/lib/domain/zoned-time';
import { addPerson } from '@/lib/store/commands/add-person';
import { planRound } from '@/lib/store/commands/plan-round';
import type { Store } from '@/lib/store/write';
import { outlook } from '../../unit/exchange/samples';
import { aStore, must, renderWith, seedNorthwind } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';

beforeEach(() => windowOf(1280));

const open = async (prepare?: (store: Store, company: string) => Promise<unknown>) => {
  const store = aStore();
  const ids = await seedNorthwind(store);
  await prepare?.(store, ids.company);
  const route = { page: 'company', id: ids.company, view: 'rounds' } as const;
  await renderWith(store, <WorkspaceScreen route={route} />);
  await screen.findByRole('heading', { name: 'Interviews' });
  const rounds = async () =>
    (await store.database.rounds.toArray()).filter(({ deletedAt }) => deletedAt === undefined);
  const seats = async () =>
    (await store.database.participants.toArray())
      .filter(({ deletedAt }) => deletedAt === undefined)
      .map(({ personId }) => personId);
  return { store, ...ids, rounds, seats };
};

const oslo = (store: Store, company: string) =>
  must(planRound(store, company, { tz: 'Europe/Oslo', startsAt: Date.UTC(2026, 10, 24, 13) }));

it('plans an interview of which nothing is claimed that nobody said', async () => {
  const { rounds } = await open();
  await userEvent.click(screen.getByRole('button', { name: 'Plan an interview' }));
  await screen.findByRole('heading', { name: 'Round 2, no date yet' });
  const [round] = await rounds();
  expect([round?.kind, round?.format, round?.startsAt]).toEqual([undefined, undefined, undefined]);
});

it('shows and writes the time in the zone it was agreed in', async () => {
  const { rounds } = await open(oslo);
  const time = await screen.findByLabelText<HTMLInputElement>('Day and time');
  expect(time.value).toBe('2026-11-24T14:00');
  await userEvent.fill(time, '2026-11-25T09:30');
  await waitFor(async () =>
    expect((await rounds())[0]?.startsAt).toBe(fromWall('2026-11-25T09:30', 'Europe/Oslo')),
  );
});

it('keeps what the clock shows when only the zone was wrong', async () => {
  const { rounds } = await open(oslo);
  const zone = await screen.findByRole('combobox', { name: 'Time zone' });
  await userEvent.click(zone);
  await userEvent.fill(zone, 'Tokyo');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await waitFor(async () => expect((await rounds())[0]?.tz).toBe('Asia/Tokyo'));
  expect((await rounds())[0]?.startsAt).toBe(fromWall('2026-11-24T14:00', 'Asia/Tokyo'));
  await screen.findByText(/where you are$/);
});

it('keeps the time of an interview while another is half typed', async () => {
  const { rounds } = await open(oslo);
  const time = await screen.findByLabelText<HTMLInputElement>('Day and time');
  time.focus();
  await userEvent.keyboard('{Delete}');
  await waitFor(() => expect(time.validity.badInput).toBe(true));
  expect((await rounds())[0]?.startsAt).toBe(Date.UTC(2026, 10, 24, 13));
});

it('saves kind, form, standing, minutes, number and place as they are chosen', async () => {
  const { rounds } = await open(oslo);
  await userEvent.selectOptions(await screen.findByLabelText('Kind'), 'Panel');
  await userEvent.selectOptions(screen.getByLabelText('Held'), 'On site');
  await userEvent.fill(screen.getByLabelText('Minutes'), '45');
  await userEvent.fill(screen.getByLabelText('Number'), '3');
  await userEvent.fill(screen.getByLabelText('Place or link'), 'Rua do Ouro 12');
  await userEvent.selectOptions(screen.getByLabelText('Standing'), 'Done');
  await waitFor(async () =>
    expect((await rounds())[0]).toMatchObject({
      kind: 'panel',
      format: 'onsite',
      durationMin: 45,
      ordinal: 3,
      place: 'Rua do Ouro 12',
      status: 'done',
    }),
  );
  // What is being edited stays open.
  screen.getByLabelText('Kind');
  await userEvent.selectOptions(screen.getByLabelText('Kind'), 'Not said yet');
  await waitFor(async () => expect((await rounds())[0]?.kind).toBeUndefined());
});

it('ticks who attends, and takes a name typed as somebody new', async () => {
  const { helena, seats, store } = await open(oslo);
  const tick = await screen.findByRole('checkbox', { name: /Helena Duarte/ });
  await userEvent.click(tick);
  await waitFor(async () => expect(await seats()).toEqual([helena]));
  await userEvent.click(tick);
  await waitFor(async () => expect(await seats()).toEqual([]));
  await userEvent.fill(
    screen.getByLabelText('Somebody else in round 2'),
    'Mara Lindqvist, VP Operations',
  );
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('checkbox', { name: /Mara Lindqvist/, checked: true });
  const people = await store.database.people.toArray();
  expect(people.find(({ name }) => name === 'Mara Lindqvist')?.level).toBe(7);
});

const readText = async (text: string) => {
  await userEvent.fill(screen.getByLabelText('Text of the invitation'), text);
  await userEvent.click(screen.getByRole('button', { name: 'Read the text' }));
};

it('shows an invitation first, keeps it with one press, and nothing before', async () => {
  const { store, helena, rounds, seats } = await open();
  await readText(outlook);
  const preview = within(await screen.findByRole('article', { name: 'Zweites Gespräch' }));
  preview.getByText(/Director Product · /);
  preview.getByText('Left out: Berlin - Spree (a room)');
  expect([await rounds(), await seats()]).toEqual([[], []]);
  await userEvent.click(preview.getByRole('checkbox', { name: /Petra Holm/ }));
  await userEvent.click(preview.getByRole('button', { name: 'Add the round with 2 people' }));
  await screen.findByRole('heading', { name: /^Round 2/ });
  const [round] = await rounds();
  expect(round).toMatchObject({ tz: 'Europe/Berlin', durationMin: 45, format: 'video' });
  const people = await store.database.people.toArray();
  const tomasz = people.filter(({ name }) => name === 'Tomasz Wieczorek');
  expect(tomasz.map(({ title }) => title)).toEqual(['Product Manager']);
  expect(new Set(await seats())).toEqual(new Set([helena, tomasz[0]?.id]));
  expect(JSON.stringify([people, round])).not.toContain('@northwind');
});

it('changes the round it kept before, rather than adding one', async () => {
  const { rounds } = await open();
  await readText(outlook);
  await userEvent.click(await screen.findByRole('button', { name: /^Add the round/ }));
  await screen.findByRole('heading', { name: /^Round 2/ });
  await readText(
    outlook.replaceAll(':20260701T', ':20260702T').replace('SEQUENCE:2', 'SEQUENCE:3'),
  );
  await screen.findByText(/^Before: /);
  await userEvent.click(screen.getByRole('button', { name: /^Change round 2/ }));
  await waitFor(async () =>
    expect((await rounds()).map(({ startsAt }) => startsAt)).toEqual([Date.UTC(2026, 6, 2, 7, 30)]),
  );
  await readText(
    outlook.replace('METHOD:REQUEST', 'METHOD:CANCEL').replace('SEQUENCE:2', 'SEQUENCE:4'),
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Mark round 2 as cancelled' }));
  await waitFor(async () => expect((await rounds())[0]?.status).toBe('cancelled'));
});

it('leaves the round as it is when an older version of its invitation comes late', async () => {
  const { rounds } = await open();
  await readText(outlook);
  await userEvent.click(await screen.findByRole('button', { name: /^Add the round/ }));
  await waitFor(async () => expect(await rounds()).toMatchObject([{ icsSequence: 2 }]));
  const before = await rounds();
  await readText(outlook.replace(/^SEQUENCE:2/m, 'SEQUENCE:1').replace('T093000', 'T143000'));
  await screen.findByText(/^An older version of the invitation\. Round 2 follows a newer one/);
  await userEvent.click(screen.getByRole('button', { name: 'Leave it' }));
  expect(await rounds()).toEqual(before);
});

it('reads a file that was chosen, and says of a broken one what to do', async () => {
  const { rounds } = await open();
  const file = (text: string) => new File([text], 'invite.ics', { type: 'text/calendar' });
  await userEvent.upload(screen.getByLabelText('Calendar file'), file(outlook.slice(0, 700)));
  await screen.findByText(/^Nothing was read\. The calendar file is damaged/);
  expect(await rounds()).toEqual([]);
  await userEvent.upload(screen.getByLabelText('Calendar file'), file(outlook));
  await screen.findByRole('article', { name: 'Zweites Gespräch' });
});

it('takes a file that is dropped, and reads none that is too large', async () => {
  const { rounds } = await open();
  const place = screen.getByRole('region', { name: 'From an invitation' });
  const drop = (text: string) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'invite.ics', { type: 'text/calendar' }));
    place.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  };
  drop('x'.repeat(1_048_577));
  await screen.findByText(/^Nothing was read\. This is larger than 1 MB/);
  drop(outlook);
  await screen.findByRole('article', { name: 'Zweites Gespräch' });
  expect(await rounds()).toEqual([]);
  await userEvent.click(screen.getByRole('button', { name: 'Leave it' }));
  expect(screen.queryByRole('article')).toBeNull();
});

it('shows some of a whole company, and all on request', async () => {
  await open(async (store, companyId) => {
    await oslo(store, companyId);
    for (let index = 0; index < 24; index += 1)
      await must(addPerson(store, { companyId, name: `Person ${index}` }));
  });
  await screen.findByRole('checkbox', { name: /Helena Duarte/ });
  expect(screen.getAllByRole('checkbox')).toHaveLength(20);
  await userEvent.click(screen.getByRole('button', { name: 'Show all 26 people' }));
  expect(screen.getAllByRole('checkbox')).toHaveLength(26);
});

it('asks for the time of a day, and for the name behind an address', async () => {
  const { store, rounds } = await open(oslo);
  await readText(
    [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'UID:day',
      'SUMMARY:Day at the office',
      'DTSTART;VALUE=DATE:20261202',
      'ATTENDEE;CN=m@northwind.example:mailto:m@northwind.example',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\n'),
  );
  await userEvent.fill(await screen.findByLabelText(/^Time on /), '10:15');
  await userEvent.fill(screen.getByLabelText('Name of m@northwind.example'), 'Mara Lindqvist, VP');
  await userEvent.click(screen.getByRole('button', { name: 'Add the round with one person' }));
  await waitFor(async () => expect(await rounds()).toHaveLength(2));
  const kept = (await rounds()).find(({ icsUid }) => icsUid === 'day');
  const home = Intl.DateTimeFormat().resolvedOptions().timeZone;
  expect(kept?.startsAt).toBe(fromWall('2026-12-02T10:15', home));
  const names = (await store.database.people.toArray()).map(({ name }) => name);
  expect(names).toContain('Mara Lindqvist');
});

it.each(['empty', 'with a round', 'with an invitation'])(
  'is accessible and fits 320 px, %s',
  async (state) => {
    await windowOf(320);
    await open(state === 'empty' ? undefined : oslo);
    if (state === 'with an invitation') {
      await readText(outlook);
      await screen.findByRole('article', { name: 'Zweites Gespräch' });
    }
    for (const scheme of ['light', 'dark'] as const) {
      await emulate({ scheme, reducedMotion: 'reduce' });
      expect(await accessProblems()).toEqual([]);
    }
    expect(smallTargets()).toEqual([]);
    expect(sidewaysScroll()).toBe(0);
  },
);

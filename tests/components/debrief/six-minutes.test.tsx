import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { WorkspaceScreen } from '@/components/workspace/workspace-screen';
import { startCompany } from '@/lib/store/commands/start-company';
import type { Store } from '@/lib/store/write';
import { aStore, must, renderWith } from '../a-store';
import { windowOf } from '../ui/emulate';

/*
 * Three people in six minutes. The words themselves take their time: at 200 characters a minute, which
 * is slow, the 18 lines and 3 names below take about three minutes. At a second for each key that is no
 * word, and two for a reach to the mouse, fifty keys and one click take one more, and leave nearly two to think.
 * Whoever adds a key to the way through the debrief finds out here.
 */
const SECONDS = 6 * 60;
const SECONDS_PER_CHARACTER = 60 / 200;
const TO_THINK = 110;
const KEYS = 50;
const CLICKS = 1;

/** By weight: each person, the six lines said of them with the keys that begin them, and the reaction. */
const SCRIPT = [
  {
    who: 'Mara Lindqvist, VP Operations',
    reaction: '4',
    lines: [
      ['!', 'fewer hand-offs when a utility goes live'],
      ['>', 'go live 14 weeks -> 6 weeks'],
      ['#', 'every utility has its own meter format'],
      ['"', 'we lose them in week nine, every time'],
      ['', 'laughed about the old importer'],
      ['@', 'send the Halden checklist by tomorrow'],
    ],
  },
  {
    who: 'Jonas Feld, HR Manager',
    reaction: '5',
    lines: [
      ['!', 'stays longer than two years'],
      ['@', 'send two references by Friday'],
      ['#', 'three people left last spring'],
      ['"', 'we hire for patience'],
      ['?', 'when is the decision made'],
      ['', 'asked twice about travel'],
    ],
  },
  {
    who: 'Tomasz Wieczorek, Product Manager',
    reaction: '3',
    lines: [
      ['!', 'somebody who says no to features'],
      ['!', 'reads support tickets every week'],
      ['>', 'churn from 6 % to 4 %'],
      ['?', 'who says a client is live'],
      ['=', 'the import team sits in Madrid'],
      ['', 'took notes on the pilot'],
    ],
  },
] as const;

let keys = 0;
let clicks = 0;
const countKey = () => {
  keys += 1;
};
const countClick = (event: MouseEvent) => {
  // Enter in a form presses its button, too: that is a key.
  if (event.detail > 0) clicks += 1;
};

beforeEach(async () => {
  await windowOf(1280);
  [keys, clicks] = [0, 0];
  addEventListener('keydown', countKey, true);
  addEventListener('click', countClick, true);
});
afterEach(() => {
  removeEventListener('keydown', countKey, true);
  removeEventListener('click', countClick, true);
});

/** Curly brackets and square ones are keys to `userEvent`. */
const type = (words: string) => userEvent.keyboard(words.replace(/[{[]/g, '$&$&'));

const nameOf = (who: string) => who.split(',')[0] ?? '';

const writeCard = async ({ who, lines, reaction }: (typeof SCRIPT)[number]) => {
  await waitFor(() =>
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(`Line 1, ${nameOf(who)}`),
  );
  for (const [key, words] of lines) await type(`${key}${words}\n`);
  // On the empty line: on to the reaction, and from there to the next person.
  await userEvent.keyboard(`{Enter}${reaction}{Enter}`);
};

const notesOf = async ({ database }: Store, name: string) => {
  const person = (await database.people.toArray()).find((one) => one.name === name);
  return (await database.participants.toArray()).find(({ personId }) => personId === person?.id);
};

it('writes down three people within its keys and clicks', async () => {
  const store = aStore();
  const company = await must(startCompany(store, { name: 'Larkmoor', roleTitle: 'Lead' }));
  const route = { page: 'company', id: company, view: 'debrief' } as const;
  await renderWith(store, <WorkspaceScreen route={route} />);
  await userEvent.click(
    await screen.findByRole('button', { name: 'Write down the first interview' }),
  );
  const line = await screen.findByLabelText<HTMLInputElement>('Somebody who was there');
  await waitFor(() => expect(document.activeElement).toBe(line));
  for (const { who } of SCRIPT) {
    await type(`${who}\n`);
    await screen.findByText(nameOf(who));
  }
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  for (const card of SCRIPT) await writeCard(card);
  await screen.findByText(/^Round 1 is written down/);

  const words = SCRIPT.flatMap(({ who, lines }) => [who, ...lines.map(([, text]) => text)]);
  const characters = words.reduce((sum, text) => sum + text.length, 0);
  const spent = { keys: keys - characters, clicks };
  expect(spent.keys).toBeLessThanOrEqual(KEYS);
  expect(spent.clicks).toBeLessThanOrEqual(CLICKS);
  const seconds = characters * SECONDS_PER_CHARACTER + KEYS + 2 * CLICKS;
  expect(seconds + TO_THINK).toBeLessThanOrEqual(SECONDS);

  for (const { who, lines, reaction } of SCRIPT) {
    const seat = await notesOf(store, nameOf(who));
    expect(seat?.notes).toBe(lines.map(([, text]) => text).join('\n'));
    expect(seat?.reaction).toBe(Number(reaction) - 3);
    expect(seat?.noteLinks).toHaveLength(lines.filter(([key]) => key !== '').length);
  }
  expect((await store.database.rounds.toArray())[0]?.debriefedAt).toBe(store.now());
});

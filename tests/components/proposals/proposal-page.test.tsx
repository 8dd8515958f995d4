import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { deleteRecord } from '@/lib/store/commands/delete';
import { keepFindings } from '@/lib/store/commands/keep-findings';
import { storeCompletePlan, storeExamplePlan } from '../../fixtures/example-plan';
import { ids } from '../../fixtures/example-plan/names';
import { aKeeping, aStore, must, PAGE } from '../a-store';
import { accessProblems, sidewaysScroll, smallTargets } from '../ui/access';
import { emulate, windowOf } from '../ui/emulate';
import { northwind, show } from './a-proposal-page';

beforeEach(() => windowOf(1280));
afterEach(() => localStorage.clear());

const block = (question: string) => within(screen.getByRole('region', { name: question }));

it('composes an opening from two slots and cycles its wordings by key', async () => {
  const { stored } = await northwind();
  await userEvent.type(await screen.findByLabelText('What you understand of it'), 'a go-live runs');
  await userEvent.type(screen.getByLabelText('What they could consider'), 'one owner');
  await waitFor(async () =>
    expect((await stored()).opening).toBe(
      'From my current, limited understanding of how a go-live runs, have you considered one owner?',
    ),
  );
  screen.getByText('hedged');
  screen.getByText('asks');
  screen.getByText('blames nobody');
  await userEvent.keyboard('{Control>} {/Control}');
  await waitFor(async () =>
    expect((await stored()).opening).toBe(
      'As far as I can see from outside, a go-live runs. Have you ever considered one owner?',
    ),
  );
  await userEvent.selectOptions(screen.getByLabelText('Language of the opening'), 'Spanish');
  await waitFor(async () =>
    expect((await stored()).opening).toContain('¿han considerado one owner'),
  );
});

it('names the words that tell them their job, as they are typed', async () => {
  await northwind();
  await userEvent.click(await screen.findByRole('button', { name: 'Write it freely' }));
  await userEvent.type(screen.getByLabelText('Opening'), 'You must change this.');
  await screen.findByText('“You must” tells them their job');
  screen.getByText('say that you see it from outside');
  screen.getByText('end with “have you considered …?”');
});

it('adds steps with Enter, gives one its method and moves it by key', async () => {
  const { stored } = await northwind();
  const line = await screen.findByLabelText('Step');
  await userEvent.type(line, 'Sit in on go-lives{Enter}');
  await screen.findByText('Sit in on go-lives', { selector: 'p' });
  await userEvent.type(line, 'Write the kit{Enter}');
  await screen.findByText('Write the kit', { selector: 'p' });
  const [first] = screen.getAllByRole('button', { name: 'How will you do this?' });
  if (!first) throw new Error('no step asks for its method');
  await userEvent.click(first);
  await userEvent.keyboard('Three of them, early and late');
  await waitFor(async () =>
    expect((await stored()).steps.find(({ what }) => what === 'Sit in on go-lives')?.how).toBe(
      'Three of them, early and late',
    ),
  );
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  const order = () =>
    block('How exactly, with whom, by when?')
      .getAllByText(/^(Sit in on go-lives|Write the kit)$/, { selector: 'p' })
      .map(({ textContent }) => textContent);
  await waitFor(() => expect(order()).toEqual(['Write the kit', 'Sit in on go-lives']));
  await userEvent.selectOptions(screen.getByLabelText('Add somebody…'), 'Helena Duarte');
  await screen.findByText(/Helena Duarte does it/, { selector: 'p' });
});

it('says of a goal which letters fail, and what they need', async () => {
  const { stored, helena } = await northwind();
  await userEvent.type(await screen.findByLabelText('Goal'), 'Improve hand-offs{Enter}');
  await screen.findByText(/“Improve” needs a number\. Name who carries it with you\./);
  await userEvent.click(screen.getByRole('button', { name: 'Pick a revenue line' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Revenue line'));
  await userEvent.selectOptions(screen.getByLabelText('Revenue line'), 'Retain');
  await userEvent.selectOptions(
    await screen.findByLabelText('Which says so'),
    'Every forecast explainable',
  );
  await userEvent.type(screen.getByLabelText('From'), '4 hand-offs');
  await userEvent.type(screen.getByLabelText('To'), '1');
  await userEvent.type(screen.getByLabelText('By day'), '60');
  await userEvent.selectOptions(screen.getByLabelText('Together with'), 'Helena Duarte');
  await userEvent.type(screen.getByLabelText('Why it can be reached'), 'Two teams offered.');
  await screen.findByText('Specific, measurable, assigned, realistic and timed');
  expect((await stored()).goals).toMatchObject([
    {
      target: '1',
      dueDay: 60,
      coOwnerId: helena,
      revenue: { effect: 'retain', evidence: { type: 'finding' } },
    },
  ]);
});

it('keeps a day that is none in its field, and says so', async () => {
  const { stored } = await northwind();
  await userEvent.type(await screen.findByLabelText('Goal'), 'Reach 3 pilots{Enter}');
  await userEvent.click(
    await screen.findByRole('button', { name: 'More on goal “Reach 3 pilots”' }),
  );
  await userEvent.type(screen.getByLabelText('By day'), '900');
  await screen.findByText('A day from 0 to 366. It was not saved.');
  expect((await stored()).goals[0]?.dueDay).toBeUndefined();
});

it('turns an assumption into a question for somebody', async () => {
  const { store, stored, tomasz } = await northwind();
  await userEvent.type(await screen.findByLabelText('Assumption'), 'Data may be mirrored{Enter}');
  await userEvent.selectOptions(
    await screen.findByLabelText('Ask somebody about “Data may be mirrored”'),
    'Tomasz Wieczorek',
  );
  await screen.findByText('asking Tomasz Wieczorek');
  const [question] = await store.database.questions.toArray();
  expect(question).toMatchObject({ text: 'Data may be mirrored', personId: tomasz });
  expect((await stored()).assumptions).toMatchObject([
    { state: 'asking', questionId: question?.id },
  ]);
});

it('looks an assumption up in what was kept, and ties the fact', async () => {
  const { stored, mission } = await northwind();
  await userEvent.type(
    await screen.findByLabelText('Assumption'),
    'A forecast is explainable{Enter}',
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Look up' }));
  await userEvent.click(
    await screen.findByRole('button', { name: '“Every forecast explainable” settles it' }),
  );
  await screen.findByText('Settled by “Every forecast explainable”');
  expect((await stored()).assumptions).toMatchObject([{ state: 'verified', findingId: mission }]);
});

it('cites a fact with [[ by keyboard, links it, and shows only its words once it is gone', async () => {
  const { store, stored, company, proposal } = await northwind();
  const [heard = ''] = await must(
    keepFindings(store, company, PAGE, [
      aKeeping({
        kind: 'revenue',
        text: 'Net retention 104 %',
        selector: { exact: 'Net retention was 104 %.', prefix: '', suffix: '' },
      }),
    ]),
  );
  const field = await screen.findByLabelText('How you get them there');
  await userEvent.click(field);
  await userEvent.keyboard('With [[[[reten');
  const list = await screen.findByRole('listbox', { name: 'Facts to cite' });
  await within(list).findByText('Net retention 104 %');
  await userEvent.keyboard('{Enter} it grows');
  await waitFor(async () => {
    expect((await stored()).vision).toBe(`With [[${heard}|Net retention 104 %]] it grows`);
  });
  const links = await store.database.links
    .where('[to+toId]')
    .equals(['proposal', proposal])
    .toArray();
  expect(links.find(({ fromId }) => fromId === heard)).toMatchObject({
    reason: 'supports',
    state: 'accepted',
  });
  await must(deleteRecord(store, { table: 'findings', id: heard }));
  await waitFor(() => expect(field).toHaveProperty('value', 'With Net retention 104 % it grows'));
});

it('lands on the method of one step, opening it', async () => {
  const store = aStore();
  await storeExamplePlan(store);
  await show(store, `#/proposal/${ids.ninetyDays}/how-step-miss`);
  await waitFor(() =>
    expect(document.activeElement?.getAttribute('data-field')).toBe('how-step-miss'),
  );
});

it('puts away what is answered', async () => {
  const { stored } = await northwind();
  await userEvent.type(await screen.findByLabelText('Headline'), 'Live in six weeks');
  await waitFor(async () => expect((await stored()).headline).toBe('Live in six weeks'));
  await userEvent.click(screen.getByLabelText('Only what is open'));
  expect(screen.queryByRole('region', { name: 'What would you say in one breath?' })).toBeNull();
  screen.getByRole('region', { name: 'What are you assuming?' });
});

const STATES = [
  ['complete', storeCompletePlan, ids.ninetyDays, ''],
  ['with gaps', storeExamplePlan, ids.proof, ''],
  ['with a step open', storeCompletePlan, ids.ninetyDays, '/how-step-miss'],
  ['with a goal open', storeCompletePlan, ids.ninetyDays, '/due-goal-renew'],
] as const;

it.each(STATES)('is accessible and fits 320 px, %s', async (_name, seed, id, field) => {
  await windowOf(320);
  const store = aStore();
  await seed(store);
  await show(store, `#/proposal/${id}${field}`);
  await screen.findByText('Still open');
  for (const scheme of ['light', 'dark'] as const) {
    // Without motion: axe would else measure a colour half way to the other.
    await emulate({ scheme, reducedMotion: 'reduce' });
    expect(await accessProblems()).toEqual([]);
  }
  await emulate({});
  expect(sidewaysScroll()).toBe(0);
  expect(smallTargets()).toEqual([]);
});

import { examplePlan } from '../fixtures/example-plan.ts';
import { add, choose, openView, reach, write } from './by-keys.ts';
import { expect, test } from './driver/extension-test.ts';
import { putAllRows } from './driver/put-rows.ts';
import type { Surface } from './driver/surface.ts';
import { words } from './driver/words.ts';
import * as job from './main-job-steps.ts';
import { listRows } from './stored-rows.ts';

const NOTES = [
  '!plans well with half of the readings',
  '>A forecast for every feeder, 60 minutes -> 5 minutes',
  '#most feeders have no meter',
  '@send the write-up of the ferry plan',
  '"if it needs a manual at night, it is not finished',
  '?who carries the pager',
];

async function debrief(surface: Surface): Promise<void> {
  await openView(surface, 'debrief');
  await choose(surface, words('debrief.begin'));
  await add(
    surface,
    words('debrief.somebody'),
    'Rajeshwari Iyengar, Chief Product Officer',
    'Mateo Quiroga Salas, VP Network Customers',
    'Ingrid Solheim, HR Business Partner',
  );
  await choose(surface, words('debrief.writeDown'));
  await reach(surface, /^Line 1/);
  for (const note of NOTES) {
    await surface.type(note);
    await surface.press('Enter');
  }
  await surface.press('Enter', '4');
  await surface.waitFor('the reaction is taken', () => {
    const chosen = document.querySelector<HTMLInputElement>('input[type=radio]:checked');
    return chosen?.value === '1' || chosen?.labels?.[0]?.textContent?.startsWith('4') === true;
  });
  await surface.press('Control+Enter');
  await surface.waitForText(words('debrief.captured', 1));
}

/** The second interview, dated, with who attends. */
async function planRound(surface: Surface): Promise<void> {
  await openView(surface, 'rounds');
  await choose(surface, words('rounds.plan'));
  await surface.waitForText(words('rounds.when'));
  await reach(surface, words('rounds.when'));
  // Month, day, year, hour, minute and half of the day, as the field takes them.
  await surface.type('11242031');
  await surface.press('Tab');
  await surface.type('0230PM');
  await reach(surface, /^Rajeshwari Iyengar/);
  await surface.press('Space');
}

/** From the objective they stated to an answer with its method, its measure and what it assumes. */
async function propose(surface: Surface): Promise<void> {
  await openView(surface, 'objectives');
  await choose(surface, words('objectives.proposeFor', 'A forecast for every feeder'));
  await surface.waitFor('the proposal opens', () => location.hash.startsWith('#/proposal/'));
  await write(surface, words('proposal.headline'), 'Every feeder forecast, proven without a meter');
  await write(surface, words('opening.understanding'), 'a feeder is forecast today');
  await write(surface, words('opening.idea'), 'testing on the metered tenth first');
  await write(surface, words('proposal.vision'), 'With this they trust the rest.');
  await add(surface, words('steps.add'), 'Take the metered tenth', 'Publish how far off we are');
  await choose(surface, words('steps.howAsk'));
  await write(surface, words('steps.how'), 'Hide a tenth of the meters and forecast them.');
  await write(surface, words('steps.from'), '1');
  await write(surface, words('steps.to'), '30');
  await add(surface, words('goals.add'), 'Forecast 90 % of feeders within 5 % by day 90');
  await add(surface, words('assumptions.add'), 'A tenth of the feeders has a meter');
}

async function planTheRest(surface: Surface): Promise<void> {
  await openView(surface, 'requirements');
  await add(surface, words('requirements.add'), 'Has shipped planning software');
  await openView(surface, 'stories');
  await add(surface, words('story.add'), 'Night dispatch trusted the ferry plan again');
  await openView(surface, 'trust');
  await add(surface, words('introduction.one'), 'A client');
  await openView(surface, 'questions');
  await add(surface, words('questions.add', 'Rajeshwari Iyengar'), 'What should have stopped?');
}

/** Everything the person wrote, table by table, without what a clock wrote. */
async function readPlan(surface: Surface): Promise<Record<string, unknown[]>> {
  const tables = ['rounds', 'people', 'participants', 'keyPoints', 'objectives', 'obstacles'];
  const more = ['proposals', 'questions', 'introductions', 'accomplishments', 'opportunities'];
  const plan: Record<string, unknown[]> = {};
  for (const table of [...tables, ...more]) plan[table] = await listRows<unknown>(surface, table);
  return plan;
}

test('from nothing to a full plan by keyboard only, read back after a restart', async ({
  launch,
  profile,
}) => {
  test.setTimeout(180_000);
  const extension = await launch({ profile });
  const surface = await extension.openInTab('workspace.html#/');
  await surface.waitForText(words('home.none'));
  await write(surface, words('home.add'), 'Gridmere');
  await surface.press('Enter');
  await surface.waitFor('the company is open', () => location.hash.startsWith('#/company/'));
  await debrief(surface);
  await planRound(surface);
  await propose(surface);
  await planTheRest(surface);
  await surface.until('all is saved', async () => {
    const { proposals = [] } = await readPlan(surface);
    return JSON.stringify(proposals).includes('Forecast 90 % of feeders');
  });
  const plan = await readPlan(surface);
  expect(plan).toMatchObject({
    rounds: [
      {
        ordinal: 1,
        status: 'done',
        commitments: [{ text: 'send the write-up of the ferry plan' }],
      },
      { ordinal: 2, status: 'planned' },
    ],
    objectives: [{ currentState: '60 minutes', targetState: '5 minutes' }],
    obstacles: [{ text: 'most feeders have no meter' }],
    proposals: [
      {
        headline: 'Every feeder forecast, proven without a meter',
        vision: 'With this they trust the rest.',
        steps: [
          {
            what: 'Take the metered tenth',
            how: 'Hide a tenth of the meters and forecast them.',
            startDay: 1,
            endDay: 30,
          },
          { what: 'Publish how far off we are' },
        ],
        goals: [{ text: 'Forecast 90 % of feeders within 5 % by day 90' }],
        assumptions: [{ text: 'A tenth of the feeders has a meter' }],
      },
    ],
    introductions: [{ audience: 'client' }],
  });
  await extension.close();

  const again = await launch({ profile });
  const later = await again.openInTab('workspace.html#/');
  await later.waitForText('Gridmere');
  expect(await readPlan(later)).toEqual(plan);
});

test('two workspaces and the side panel stay in step', async ({ extension, exampleSite }) => {
  const rows = examplePlan(Date.now());
  await putAllRows(extension, rows);
  const company = rows.companies[0]?.id ?? '';
  const at = `#/company/${company}/objectives`;
  const one = await extension.openInTab(`workspace.html${at}`);
  const other = await extension.openInTab(`workspace.html${at}`);
  // The real panel, which follows the tab in front: somebody turns it to the view.
  const popup = await extension.clickToolbarIcon(await extension.open(exampleSite.url));
  await job.waitForReading(popup);
  await job.openPanel(popup);
  const panel = await extension.attach('sidepanel.html');
  await panel.evaluate((to) => location.assign(to), at);
  await panel.waitForText(words('obstacles.add'));
  await add(one, words('objectives.add'), 'Half as many calls at night');
  for (const surface of [other, panel]) await surface.waitForText('Half as many calls at night');
  await add(panel, words('obstacles.add'), 'Nobody counts the calls');
  for (const surface of [one, other]) await surface.waitForText('Nobody counts the calls');
});

import { afterEach, describe, expect, test } from 'vitest';
import { PageReading } from '@/lib/domain/candidate';
import { LIMITS } from '@/lib/extract/copy/limits';
import { extractSite, findSite } from '@/lib/extract/extract-site';
import { sites } from '@/lib/extract/sites';
import { closePages, livePage } from './live-page';

interface Expectation {
  url: string;
  reads: Record<string, { text: string; value?: string }[]>;
  leaves: string[];
}

const pages = import.meta.glob<string>('./linkedin/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<Expectation>('./linkedin/*.json', {
  import: 'default',
  eager: true,
});
const surroundings = {
  clock: () => performance.now(),
  pause: () => new Promise<void>((resolve) => setTimeout(resolve, 0)),
};

afterEach(closePages);

const htmlOf = (name: string): string => pages[`./linkedin/${name}.html`] ?? '';
const urlOf = (name: string): string => expectations[`./linkedin/${name}.json`]?.url ?? '';

/** On a live page, as the injected script does it; what is returned must be accepted. */
const read = async (name: string, changed = htmlOf(name), url = urlOf(name)) => {
  const page = await livePage(changed);
  const reading = PageReading.parse(await extractSite(page, url, 1, surroundings));
  expect(reading.failedRules).toEqual([]);
  return reading;
};

const by = ({ candidates }: PageReading, rule: string) =>
  candidates.filter(({ ruleId }) => ruleId === `linkedin/${rule}`);

describe.each(Object.entries(pages))('%s', (path, html) => {
  const expectation = expectations[path.replace(/html$/, 'json')];

  test('every rule reads from it what is written beside it, and nothing else', async () => {
    if (!expectation) throw new Error(`No expectation. Run npm run corpus:accept and review it.`);
    const reading = await read(path, html, expectation.url);
    const reads: Expectation['reads'] = {};
    for (const { ruleId, text, value } of reading.candidates)
      reads[ruleId] = [...(reads[ruleId] ?? []), value === undefined ? { text } : { text, value }];
    expect(reads).toEqual(expectation.reads);
    for (const id of expectation.leaves) expect(Object.keys(reads)).not.toContain(id);
  });
});

const ruleIds = sites.flatMap(({ rules }) => rules.map(({ id }) => id));

test.each(ruleIds)('%s has a page to read and one to leave alone', (id) => {
  const all = Object.values(expectations);
  expect(all.some(({ reads }) => (reads[id]?.length ?? 0) > 0)).toBe(true);
  expect(all.some(({ leaves }) => leaves.includes(id))).toBe(true);
});

test.each([
  ['profile-member', 'Turning tide tables into timetables | Chief Operating Officer'],
  ['profile-guest-nl', 'Sluizen die zichzelf begrijpen'],
  ['profile-2026-it', 'Restauro organi antichi senza zittirli'],
])('%s: the headline is the evidence for the person', async (name, headline) => {
  const [person] = by(await read(name), 'profile');
  expect(person?.selector.exact.split('\n')[1]).toBe(headline);
  expect(person).toMatchObject({ reader: 'linkedin', confidence: 'medium' });
});

test('without a position the headline stands for the title', async () => {
  const without = htmlOf('profile-guest-nl').replace('heden', '2020');
  const [person] = by(await read('profile-guest-nl', without), 'profile');
  expect(person?.value).toBe('Sluizen die zichzelf begrijpen');
});

test('a guest is shown a place where there is no headline: it is not taken for one', async () => {
  const without = htmlOf('profile-guest-nl').replace('<h2>Sluizen die zichzelf begrijpen</h2>', '');
  const [person] = by(await read('profile-guest-nl', without), 'profile');
  expect(person?.selector.exact).toBe('Jorrit Wiarda');
});

test('headings above the name do not hide it', async () => {
  const below = htmlOf('profile-2026-it').replace('<main>', '<main><h2>Notifiche</h2>');
  expect(by(await read('profile-2026-it', below), 'profile')).toHaveLength(1);
});

test('only people who name this company, and are not staff by their words, are ticked', async () => {
  const people = by(await read('company-guest'), 'people-shown');
  expect(people.map(({ confidence }) => confidence)).toEqual(['medium', 'low', 'low']);
});

test.each([
  ['company-member-de', true],
  ['people-fr', true],
  ['profile-member', true],
  ['company-guest', false],
  ['profile-guest-nl', false],
  ['feed', false],
])('%s: that more is shown after "See more" is said: %s', async (name, holdsBack) => {
  expect((await read(name)).holdsBack).toBe(holdsBack);
});

test.each([
  ['a title that names somebody else', (html: string) => html.replace('(4) Ingeborg', '(4) Ada')],
  [
    'a title that goes on',
    (html: string) => html.replace('Vasselin | L', 'Vasselin not found | L'),
  ],
  ['a title that names nobody', (html: string) => html.replace('(4) Ingeborg Vasselin | ', '')],
  [
    'a name that is kept back',
    (html: string) => html.replaceAll('Ingeborg Vasselin', 'LinkedIn Member'),
  ],
  ['a name in asterisks', (html: string) => html.replaceAll('Ingeborg Vasselin', '***** ****')],
])('nothing is read under %s', async (_, change) => {
  const reading = await read('profile-member', change(htmlOf('profile-member')));
  expect(reading.candidates).toEqual([]);
});

test.each([
  'https://www.linkedin.com/authwall?trk=x',
  'https://www.linkedin.com/checkpoint/lg/login',
  'https://www.linkedin.com/in/ingeborg-vasselin/overlay/contact-info/',
  'https://www.linkedin.com/in/ingeborg-vasselin/details/experience/',
  'https://www.linkedin.com/search/results/people/',
  'https://notlinkedin.com/in/ingeborg-vasselin/',
  'https://linkedin.com.example/in/ingeborg-vasselin/',
  'not an address',
])('nothing is read at %s', async (url) => {
  const reading = await read('profile-member', htmlOf('profile-member'), url);
  expect(reading.candidates).toEqual([]);
});

test('data for machines, texts out of sight and what stands beside are no part of a reading', async () => {
  for (const name of ['company-guest', 'profile-member', 'people-fr', 'company-member-de']) {
    const said = JSON.stringify(await read(name));
    for (const alien of [
      '4711',
      'Only machines',
      'Kept Hidden',
      'Viewer',
      'Tor Hegna',
      'Loud Voice',
      'lightship',
      'Solent College',
      'Odile',
      'Lena Hofbauer',
      'Eisvogel',
    ])
      expect(said, `${name} says ${alien}`).not.toContain(alien);
  }
});

test('text a style sheet hides is not in view', async () => {
  const hidden = htmlOf('company-guest').replace(
    '</head>',
    '<style>dl > div:nth-child(3) { display: none }</style></head>',
  );
  expect(by(await read('company-guest', hidden), 'company-size')).toEqual([]);
  expect(by(await read('company-guest', hidden), 'company-industry')).toHaveLength(1);
});

test('reading changes nothing in the page and asks it for nothing', async () => {
  const page = await livePage(htmlOf('company-member-de'));
  const records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => records.push(...more));
  const everything = { attributes: true, characterData: true, childList: true, subtree: true };
  observer.observe(page, everything);
  const before = page.defaultView?.performance.getEntriesByType('resource').length;
  await extractSite(page, urlOf('company-member-de'), 1, surroundings);
  records.push(...observer.takeRecords());
  expect(records).toEqual([]);
  expect(page.defaultView?.performance.getEntriesByType('resource').length).toBe(before);
});

test.each([
  ['labels', '<p>Industry</p>'.repeat(40_000)],
  ['people', '<li><a href="/in/a-N/"><h3>Ada N</h3><h4>- - - - -</h4></a></li>'.repeat(8_000)],
  ['a name without end', `<h1>${'- '.repeat(100_000)}x</h1>`],
  ['depth', `${'<section><div>'.repeat(3_000)}<p>1 1 1 1 , , ,</p>`],
])('%s in any number end in a reading', { timeout: 60_000 }, async (_, flood) => {
  let count = 0;
  const numbered = flood.replace(/-N|Ada N/g, (one) => `${one}${count++}`);
  const head = '<title>Flood | LinkedIn</title><main><h1>Flood</h1><section><h2>About</h2>';
  const page = await livePage(`${head}${numbered}`);
  // Ten milliseconds go by whenever it looks: how often it may says how much work it takes on.
  let looks = 0;
  const clock = () => 10 * looks++;
  const url = 'https://www.linkedin.com/company/flood/people/';
  const reading = PageReading.parse(
    await extractSite(page, url, 1, { clock, pause: () => Promise.resolve() }),
  );
  expect(reading.failedRules).toEqual([]);
  expect(reading.candidates.length).toBeLessThanOrEqual(400);
  expect(10 * looks).toBeLessThanOrEqual(2 * LIMITS.time);
});

test('hosts are matched whole', () => {
  const isOurs = (host: string) => findSite(new URL(`https://${host}/in/a`)) !== null;
  expect(['linkedin.com', 'www.linkedin.com', 'de.linkedin.com.'].map(isOurs)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['evil-linkedin.com', 'linkedin.com.evil.example', 'linkedin.co'].map(isOurs)).toEqual([
    false,
    false,
    false,
  ]);
});

import { expect, it } from 'vitest';
import type { Candidate, PageReading } from '@/lib/domain/candidate';
import { linesOfPages } from '@/lib/domain/review-pages';

const aCandidate = (text: string, confidence: Candidate['confidence'] = 'high'): Candidate => ({
  kind: 'mission',
  text,
  ruleId: 'mission/formula',
  confidence,
  reader: 'html',
  selector: { exact: text, prefix: '', suffix: '' },
  headingPath: [],
});

const aPage = (path: string, ...candidates: Candidate[]): PageReading => ({
  url: `https://acme.example${path}`,
  canonicalUrl: '',
  title: '',
  readAt: 1,
  candidates,
  partial: false,
  failedRules: [],
});

const shown = (...pages: PageReading[]) =>
  linesOfPages(pages).map(({ candidate, page, sightings }) => [
    candidate.text,
    page.url.slice(-2),
    sightings.map((sighting) => sighting.page.url.slice(-2)),
  ]);

it('a statement of two pages is one line that knows both', () => {
  const home = aPage('/h', aCandidate('Lights on.'));
  const about = aPage('/a', aCandidate('Lights  ON.'), aCandidate('No waste.'));
  expect(shown(home, about)).toEqual([
    ['Lights on.', '/h', ['/h', '/a']],
    ['No waste.', '/a', ['/a']],
  ]);
});

it('is shown from where it is surest, and else from the page in front', () => {
  const home = aPage('/h', aCandidate('Lights on.', 'low'), aCandidate('No waste.'));
  const about = aPage('/a', aCandidate('Lights on!'), aCandidate('No waste!'));
  expect(shown(home, about)).toEqual([
    ['Lights on!', '/a', ['/h', '/a']],
    ['No waste.', '/h', ['/h', '/a']],
  ]);
});

const aLeader = (text: string, value?: string): Candidate => ({
  ...aCandidate(text),
  kind: 'leader',
  ...(value && { value }),
});

it('a leader of two pages is one line with both, however the pages write the name', () => {
  const team = aPage('/t', aLeader('Dr. Ana M. Ruíz', 'Chief Executive Officer'));
  const press = aPage('/p', aLeader('Ruiz, Ana', 'CEO'), aLeader('Bo Lind', 'CEO'));
  expect(shown(team, press)).toEqual([
    ['Dr. Ana M. Ruíz', '/t', ['/t', '/p']],
    ['Bo Lind', '/p', ['/p']],
  ]);
});

it('and is shown with the title that only one of the pages gives', () => {
  const home = aPage('/h', aLeader('Ana Ruiz'));
  const team = aPage('/t', { ...aLeader('Ana Ruiz', 'CEO'), confidence: 'medium' });
  expect(shown(home, team)).toEqual([['Ana Ruiz', '/t', ['/h', '/t']]]);
  const guess = aPage('/g', { ...aLeader('Ana Ruiz', 'CFO'), confidence: 'low' });
  expect(shown(home, guess)).toEqual([['Ana Ruiz', '/h', ['/h', '/g']]]);
});

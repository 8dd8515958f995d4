import { describe, expect, it } from 'vitest';
import type { PageCopy } from '@/lib/domain/page-copy';
import { splitJobAd } from '@/lib/domain/split-job-ad';
import { linesOfHtml, readJobAd } from '@/lib/extract/job-ad';

const lineOf = (text: string, changes = {}) => ({
  text,
  box: -1,
  segments: [],
  level: 0,
  bold: false,
  isLink: false,
  href: null,
  broken: false,
  marks: [],
  hidden: false,
  ...changes,
});
const pageOf = (changes: Partial<PageCopy>): PageCopy => ({
  url: 'https://jobs.example/7',
  canonicalUrl: '',
  title: 'Head of Service | Jobs',
  lang: 'en',
  boxes: [],
  marks: [],
  lines: [],
  pictures: [],
  metas: [],
  structured: [],
  links: [],
  partial: false,
  ...changes,
});
const posting = (fields: object) =>
  JSON.stringify({ '@context': 'https://schema.org', '@type': 'JobPosting', ...fields });

describe('a job ad', () => {
  it('is what the page tells machines first: title, parts, description', () => {
    const description =
      '<p>About us</p><p>We make things.</p><h3>Your profile</h3><ul><li>Calm &amp; kind</li><li>SAP is a plus</li></ul>';
    const structured = [
      posting({ title: ' Head of  Service ', description, responsibilities: ['Lead ten', 'Plan'] }),
    ];
    const ad = readJobAd(pageOf({ structured, lines: [lineOf('Cookies')] }), 5);
    expect(ad).toMatchObject({ roleTitle: 'Head of Service', reader: 'jsonld', readAt: 5 });
    expect(splitJobAd(ad.text)).toEqual([
      { text: 'Calm & kind', kind: 'must' },
      { text: 'SAP is a plus', kind: 'nice' },
      { text: 'Lead ten', kind: 'responsibility' },
      { text: 'Plan', kind: 'responsibility' },
    ]);
  });

  it('is the lines of the page where it tells machines nothing', () => {
    const marks = [{ zone: 'nav' as const, needsLinks: false, box: 0 }];
    const lines = [
      lineOf('All jobs', { marks: [0] }),
      lineOf('Requirements', { level: 2 }),
      lineOf('Calm'),
      lineOf('Unseen', { hidden: true }),
    ];
    const structured = ['{"@type": "JobPosting"', posting({ title: 7 })];
    const ad = readJobAd(pageOf({ marks, lines, structured }), 5);
    expect(ad).toMatchObject({ text: 'Requirements\nCalm', reader: 'html' });
    expect(ad).not.toHaveProperty('roleTitle');
  });
});

describe('a description', () => {
  it.each([
    ['<b>Bold</b> and plain', 'Bold and plain'],
    ['One<br/>Two<br>Three', 'One\nTwo\nThree'],
    ['&lt;p&gt;Twice&lt;/p&gt;&lt;ul&gt;&lt;li&gt;escaped&lt;/li&gt;', 'Twice\n• escaped'],
    ['5 &lt; 7 &#8211; and &#x41;&unknown;', '5 < 7 – and A&unknown;'],
    ['Less < than, more > than', 'Less < than, more > than'],
  ])('%j is read as lines', (html, text) => expect(linesOfHtml(html)).toBe(text));

  it('is read in a moment, however hostile', () => {
    const text = linesOfHtml('<li '.repeat(25_000));
    expect(text.length).toBeGreaterThan(0);
  });
});

import { afterEach, describe, expect, test } from 'vitest';
import { copyPage } from '@/lib/extract/copy/copy-page';
import { understandPage } from '@/lib/extract/extract-page';
import { readSelection } from '@/lib/extract/read-selection';
import { findQuote } from '@/lib/extract/verify/find-quote';
import { readAnew, verifyQuote } from '@/lib/extract/verify/verify-quote';
import { closePages, livePage } from '../live-page';
import { textsOf } from './page-words';

afterEach(closePages);

const surroundings = {
  clock: () => performance.now(),
  pause: () => new Promise<void>((resolve) => setTimeout(resolve, 0)),
};

/** A stretch of the text nodes of an element, as somebody drags over it. */
const select = (page: Document, id: string): void => {
  const range = page.createRange();
  const element = page.getElementById(id);
  if (!element) throw new Error(`No #${id}`);
  const texts = textsOf(page).filter((text) => element.contains(text) && text.data.trim() !== '');
  const [first] = texts;
  const last = texts.at(-1);
  if (!first || !last) throw new Error(`#${id} says nothing`);
  range.setStart(first, 0);
  range.setEnd(last, last.data.length);
  page.getSelection()?.removeAllRanges();
  page.getSelection()?.addRange(range);
};

/** What the person keeps when they select the element with the id `kept`. */
const keep = async (html: string) => {
  const page = await livePage(html);
  select(page, 'kept');
  const { selector, headingPath } = readSelection(page, 'https://a.example/', 1);
  if (!selector) throw new Error('Nothing is selected');
  return { kind: 'selection' as const, selector, headingPath };
};

const readAgain = async (html: string) => {
  const page = await livePage(html);
  const copy = await copyPage(page, 'https://a.example/', surroundings);
  return readAnew(copy, await understandPage(copy, 1, surroundings));
};

/** The line number, from 0, at which it is found; −1 where it is not. */
const lineOf = (page: Awaited<ReturnType<typeof readAgain>>, quote: Awaited<ReturnType<typeof keep>>) => {
  const found = page.text && findQuote(page.text, quote);
  return found ? (page.text?.full.slice(0, found.start).split('\n').length ?? 0) - 1 : -1;
};

interface Case {
  name: string;
  html: string;
  /** The page as it is later; the same where it is not given. */
  later?: string;
  state?: 'present' | 'changed' | 'gone';
  line?: number;
}

const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');

const REPEATED = (...marked: string[]) =>
  p(
    'The first harbour opened early.',
    marked[0] ?? 'We keep the light burning.',
    'The second harbour opened later.',
    marked[1] ?? 'We keep the light burning.',
    'The third harbour never opened.',
    marked[2] ?? 'We keep the light burning.',
    'That is all of them.',
  );
const KEPT = '<span id="kept">We keep the light burning.</span>';
const SAME = 'We keep the light burning.';

const CASES: Case[] = [
  { name: 'the first of three', html: REPEATED(KEPT), line: 1 },
  { name: 'the second of three', html: REPEATED(SAME, KEPT), line: 3 },
  { name: 'the third of three', html: REPEATED(SAME, SAME, KEPT), line: 5 },
  {
    name: 'the second of three, when a fourth comes before all of them',
    html: REPEATED(SAME, KEPT),
    later: p('A new one. We keep the light burning.') + REPEATED(),
    line: 4,
  },
  {
    name: 'the second of three, which is gone',
    html: REPEATED(SAME, KEPT),
    later: REPEATED(SAME, ' ', SAME),
    state: 'gone',
    line: -1,
  },
  {
    name: 'a phrase twice in one line, the second',
    html: p(`More light, more room, <b id="kept">more light</b>, said the keeper at last.`),
    later: `<h1>News</h1>${p('More light, more room, <i>more</i> light, said the keeper at last.')}`,
    line: 1,
  },
  {
    name: 'a word that is part of another',
    html: p(`Our <b id="kept">art</b> is the art of starting.`),
    later: p('Our craft is the smart part of starting.'),
    state: 'gone',
  },
  {
    name: 'white space of every kind',
    html: `<pre id="kept">Net\tretention\n   is   112 %</pre>${p('of what it was.')}`,
    later: p('Net&nbsp;retention is&#8239;112&thinsp;%', 'of what it was.'),
    line: 0,
  },
  {
    name: 'line breaks where blanks were',
    html: p(`<span id="kept">To keep every bridge in the valley open</span> to everybody.`),
    later: p('To keep every<br>bridge in<br>the valley open to everybody.'),
    line: 0,
  },
  {
    name: 'soft hyphens and zero widths come and go',
    html: p(`Unsere <span id="kept">Donau&shy;dampf&shy;schiff&shy;fahrt</span> fährt täglich.`),
    later: p('Unsere Donaudampf&#8203;schifffahrt fährt täglich.'),
    line: 0,
  },
  {
    name: 'right to left, with Latin inside',
    html: `<div dir="rtl">${p(`החברה <span id="kept">ACME בע״מ נוסדה בשנת 1998</span> בחיפה.`)}</div>`,
    later: `<main dir="rtl"><section>${p('החברה <bdi>ACME</bdi> בע״מ נוסדה בשנת 1998 בחיפה.')}</section></main>`,
    line: 0,
  },
  {
    name: 'Arabic with its vowel signs, composed or not',
    html: `<div dir="rtl">${p(`<span id="kept">شَرِكَتُنا آمِنة</span> منذ عام 1990 في كل مكان`)}</div>`,
    later: `<div dir="rtl">${p('شَرِكَتُنا آمِنة'.normalize('NFD') + ' منذ عام 1990 في كل مكان')}</div>`,
    line: 0,
  },
  {
    name: 'emoji of several code points',
    html: p(`Led by <span id="kept">👩🏽‍🔧 Ada and 👨‍👩‍👧‍👦 hers</span> since day one.`),
    later: p(`Led by 👩🏽‍🔧 <b>Ada</b> and 👨‍👩‍👧‍👦 hers since day one.`),
    line: 0,
  },
  {
    name: 'another emoji is another text',
    html: p(`Led by <span id="kept">👩🏽‍🔧 Ada</span> since the very first day.`),
    later: p(`Led by 👩🏿‍🔧 Ada since the very first day.`),
    state: 'gone',
  },
  {
    name: 'a capital is another letter',
    html: p(`They call it <span id="kept">polish</span> all over the town.`),
    later: p('They call it Polish all over the town.'),
    state: 'gone',
  },
  {
    name: 'words split into many elements',
    html: p(`We measure <span id="kept">every river by the hour</span> and by the mile.`),
    later: p(
      'We measure <i>ev</i><b>ery</b> ri<u>ver</u> <span>by <span>the</span></span> hou<wbr>r and by the mile.',
    ),
    line: 0,
  },
  {
    name: 'no blanks between words at all',
    html: p(`私たちは<span id="kept">川を毎時測ります</span>そして海も。`),
    later: `<section>${p('私たちは<b>川を</b>毎時測りますそして海も。')}</section>`,
    line: 0,
  },
  {
    name: 'reworded where it stood',
    html: p('What we are here for.', `<span id="kept">To mend pumps.</span>`, 'Ask us anything.'),
    later: p('What we are here for.', 'To mend every pump in the county.', 'Ask us anything.'),
    state: 'changed',
    line: -1,
  },
  {
    name: 'taken away with all around it',
    html: p('What we are here for.', `<span id="kept">To mend pumps.</span>`, 'Ask us anything.'),
    later: p('Nothing is here any more.', 'The shop has closed its doors.'),
    state: 'gone',
    line: -1,
  },
];

describe('anchoring', () => {
  test.each(CASES)('$name', async ({ html, later = html, state = 'present', line }) => {
    const quote = await keep(html);
    const before = await readAgain(html);
    expect(verifyQuote(before, quote).state).toBe('present');
    const now = await readAgain(later);
    expect(verifyQuote(now, quote).state).toBe(state);
    if (line !== undefined) expect(lineOf(now, quote)).toBe(line);
  });
});

import { afterEach, describe, expect, test } from 'vitest';
import { PickNews, type PickReading } from '@/lib/domain/pick';
import type { PickKey } from '@/lib/domain/pick-key';
import { alikeTo } from '@/lib/extract/pick/alike';
import { pickableAt } from '@/lib/extract/pick/pickable';
import { Picker } from '@/lib/extract/pick/picker';
import { closePages, livePage } from './live-page';

const pickers: Picker[] = [];
afterEach(() => {
  for (const picker of pickers.splice(0)) picker.stop();
  closePages();
});

const get = (page: Document, selector: string): Element => {
  const element = page.querySelector(selector);
  if (!element) throw new Error(`No ${selector} on the page`);
  return element;
};

const texts = (elements: readonly Element[]) => elements.map(({ textContent }) => textContent);

const TEAM = `
  <h2>Our leadership</h2>
  <div class="row">
    <div class="card first"><b></b><h3>Sunniva Halvorsen</h3><p>Chief Executive</p><p>Sails.</p></div>
    <div class="card"><b></b><h3>Arvid Nyström</h3><p>Chairman</p><p>Skis.</p></div>
    <div class="card"><b></b><h3>Noor de Wit</h3><p>Head of Finance</p><p>Reads.</p></div>
    <div class="card"><h3></h3></div>
    <div class="note"><h3>Join us</h3></div>
  </div>`;

/** A picker on the page, and all that it tells, as the panel would take it. */
const pickOn = async (html: string) => {
  const page = await livePage(html);
  const { defaultView: window } = page;
  if (!window) throw new Error('The page has no window');
  const news: PickNews[] = [];
  const tell = (one: PickNews) => void news.push(PickNews.parse(structuredClone(one)));
  const after = () => () => undefined;
  const picker = new Picker({ window, document: page, now: () => 7, after, tell });
  pickers.push(picker);
  picker.start();
  const pointAt = (selector: string) =>
    get(page, selector).dispatchEvent(
      new window.PointerEvent('pointermove', { bubbles: true, composed: true }),
    );
  const seen = () => {
    const last = news.at(-1);
    return last?.news === 'sight' ? (last.sight?.words ?? null) : last?.news;
  };
  const press = (...keys: PickKey[]) => {
    for (const key of keys) picker.key(key);
    return seen();
  };
  const taken = (): PickReading => {
    const last = news.at(-1);
    if (last?.news !== 'taken') throw new Error('Nothing was taken');
    return last.reading;
  };
  return { page, news, pointAt, seen, press, taken };
};

describe('what is meant by pointing', () => {
  test.each([
    ['the paragraph, not its word in bold', '<p>We <b id="at">exist</b> to help.</p>', 'P'],
    ['the link, where it is one of several', '<ul><li><a id="at" href="#">One</a></li></ul>', 'LI'],
    ['what a picture stands in', '<figure><svg id="at"></svg>Our fleet</figure>', 'FIGURE'],
  ])('%s', async (_, html, tag) => {
    const page = await livePage(html);
    expect(pickableAt(get(page, '#at'), page.defaultView ?? window)?.tagName).toBe(tag);
  });

  test('nothing over half a page', async () => {
    const page = await livePage(
      `<main id="at">${'<p>Many words stand here.</p>'.repeat(200)}</main>`,
    );
    expect(pickableAt(get(page, '#at'), page.defaultView ?? window)).toBeNull();
  });
});

describe('what is built like it', () => {
  test('is what stands in the like place of a like card, empty ones and others left out', async () => {
    const page = await livePage(TEAM);
    expect(texts(alikeTo(get(page, 'h3')))).toEqual(['Arvid Nyström', 'Noor de Wit']);
    expect(alikeTo(get(page, '.first')).map(({ className }) => className)).toEqual([
      'card',
      'card',
    ]);
  });

  test('is the like line of the other cards, not the other line of the same card', async () => {
    const page = await livePage(TEAM);
    expect(texts(alikeTo(get(page, '.first p')))).toEqual(['Chairman', 'Head of Finance']);
    expect(texts(alikeTo(get(page, '.first p + p')))).toEqual(['Skis.', 'Reads.']);
  });

  test('is nothing where nothing is', async () => {
    const page = await livePage('<main><h1>One</h1><p id="at">Our mission.</p></main>');
    expect(alikeTo(get(page, '#at'))).toEqual([]);
  });

  test('is at most fifty', async () => {
    const page = await livePage(`<ul>${'<li>Row</li>'.repeat(300)}</ul>`);
    expect(alikeTo(get(page, 'li'))).toHaveLength(50);
  });
});

describe('a pick', () => {
  test('follows the hand, and tells only what is new', async () => {
    const { news, pointAt, seen } = await pickOn(TEAM);
    pointAt('.first h3');
    expect(seen()).toBe('Sunniva Halvorsen');
    const told = news.length;
    pointAt('.first h3');
    expect(news).toHaveLength(told);
    pointAt('.card:nth-child(2) p');
    expect(seen()).toBe('Chairman');
  });

  test('goes wider, narrower and to the neighbours by keys, and stays at the ends', async () => {
    const { pointAt, press } = await pickOn(
      `<main><h1>Acme</h1><div><div>${TEAM}</div></div></main>`,
    );
    pointAt('.first h3');
    expect(press('ArrowUp')).toBe('Sunniva Halvorsen\nChief Executive\nSails.');
    expect(press('ArrowDown')).toBe('Sunniva Halvorsen');
    expect(press('ArrowRight', 'ArrowRight', 'ArrowRight')).toBe('Arvid Nyström\nChairman\nSkis.');
    expect(press('ArrowLeft')).toBe('Sunniva Halvorsen\nChief Executive\nSails.');
    expect(press('ArrowLeft')).toBe('Our leadership');
    expect(press('ArrowDown')).toBe('Our leadership');
    expect(press('ArrowLeft', 'ArrowLeft', 'ArrowLeft')).toBe('Acme');
  });

  test('takes it and what is like it, each with its quote and its heading', async () => {
    const { pointAt, press, taken } = await pickOn(
      `<head><title>Team</title><link rel="canonical" href="https://a.example/team"></head>${TEAM}`,
    );
    pointAt('.first h3');
    press('ArrowUp', 'Enter');
    const { elements, title, canonicalUrl, readAt } = taken();
    expect({ title, canonicalUrl, readAt }).toEqual({
      title: 'Team',
      canonicalUrl: 'https://a.example/team',
      readAt: 7,
    });
    expect(elements.map(({ lines }) => lines)).toEqual([
      ['Sunniva Halvorsen', 'Chief Executive', 'Sails.'],
      ['Arvid Nyström', 'Chairman', 'Skis.'],
      ['Noor de Wit', 'Head of Finance', 'Reads.'],
    ]);
    expect(elements[0]?.selector).toEqual({
      start: 'Our leadership\n'.length,
      end: 'Our leadership\nSunniva Halvorsen\nChief Executive\nSails.'.length,
      exact: 'Sunniva Halvorsen\nChief Executive\nSails.',
      prefix: 'Our leadership',
      suffix: 'Arvid Nyström\nChairman\nSkis.\nNoor de Wit\nHead of Finance\nReads.\n',
    });
    expect(elements[0]?.headingPath).toEqual(['Our leadership']);
  });

  test('passes over scripts, styles and what is hidden', async () => {
    const { pointAt, press } = await pickOn(
      '<main><p id="at">One</p><script>1</script><style>p{}</style><p hidden>No</p><p>Two</p></main>',
    );
    pointAt('#at');
    expect(press('ArrowRight')).toBe('Two');
  });

  test('is over after Escape and after a take: the page is heard no longer', async () => {
    for (const key of ['Escape', 'Enter'] as const) {
      const { news, pointAt, press } = await pickOn(TEAM);
      pointAt('.first h3');
      press(key);
      const told = news.length;
      pointAt('.card:nth-child(2) h3');
      expect(news).toHaveLength(told);
    }
  });

  test('looks into open shadow trees, and past what a page puts in its way', async () => {
    const { page, pointAt, seen, press, taken } = await pickOn(
      `<img name="createRange"><img name="elementFromPoint"><img name="body">
       <form id="f"><input name="childNodes"><input name="parentNode"><input name="nodeType"><p id="p">Our mission.</p></form>
       <div id="host"></div>`,
    );
    pointAt('#p');
    expect(seen()).toBe('Our mission.');
    press('Enter');
    expect(taken().elements[0]?.lines).toEqual(['Our mission.']);
    const root = get(page, '#host').attachShadow({ mode: 'open' });
    root.append(Object.assign(page.createElement('p'), { textContent: 'Behind a root.' }));
    const inside = root.firstElementChild;
    if (!inside) throw new Error('The root is empty');
    expect(pickableAt(inside, page.defaultView ?? window)?.textContent).toBe('Behind a root.');
  });

  test('ends on pages of any depth and size', async () => {
    const { page, pointAt, press, taken } = await pickOn('<p id="p">Our mission.</p><ul></ul>');
    let inner = get(page, '#p');
    // Five thousand Chromium itself does not survive laying out.
    for (let depth = 0; depth < 1_000; depth += 1) {
      const outer = page.createElement('div');
      inner.replaceWith(outer);
      outer.append(inner);
      inner = outer;
    }
    const list = get(page, 'ul');
    for (let count = 0; count < 20_000; count += 1) list.append(page.createElement('li'));
    pointAt('#p');
    expect(press('ArrowUp', 'ArrowDown', 'ArrowRight', 'ArrowLeft')).toBe('Our mission.');
    press('Enter');
    expect(taken().elements.map(({ lines }) => lines)).toEqual([['Our mission.']]);
  });

  test('changes nothing on the page', async () => {
    const { page, pointAt, press } = await pickOn(TEAM);
    const records: MutationRecord[] = [];
    const everything = { attributes: true, childList: true, characterData: true, subtree: true };
    const watch = new MutationObserver((some) => records.push(...some));
    watch.observe(page, everything);
    pointAt('.first h3');
    press('ArrowUp', 'ArrowRight', 'ArrowLeft', 'Enter');
    expect([...records, ...watch.takeRecords()]).toEqual([]);
    expect(page.getSelection()?.rangeCount).toBe(0);
  });
});

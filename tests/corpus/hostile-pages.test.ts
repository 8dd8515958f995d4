import { afterEach, describe, expect, test } from 'vitest';
import { PageReading } from '@/lib/domain/candidate';
import { extractPage } from '@/lib/extract/extract-page';
import { LIMITS } from '@/lib/extract/page/limits';
import { rules } from '@/lib/extract/rules';

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** A live page: rendered, with a window of its own. */
const livePage = async (html: string): Promise<Document> => {
  const frame = document.createElement('iframe');
  frames.push(frame);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = html;
  document.body.append(frame);
  await loaded;
  if (!frame.contentDocument) throw new Error('The frame has no document');
  return frame.contentDocument;
};

let pauses = 0;
const surroundings = {
  clock: () => performance.now(),
  pause: () => {
    pauses += 1;
    return new Promise<void>((resolve) => setTimeout(resolve, 0));
  },
};

/** Whatever the page, the other side must accept what is returned and no prototype may change. */
const read = async (page: Document, more: Partial<Parameters<typeof extractPage>[3]> = {}) => {
  const reading = await extractPage(page, 'https://company.example/team', 1, {
    ...surroundings,
    ...more,
  });
  expect(PageReading.safeParse(structuredClone(reading)).success).toBe(true);
  expect(Object.keys(Object.prototype)).toEqual([]);
  return reading;
};

const leaders = ({ candidates }: PageReading) =>
  candidates.filter(({ kind }) => kind === 'leader').map(({ text, value }) => `${text}: ${value}`);

const card = (name: string, title: string) =>
  `<div class="card"><h3>${name}</h3><p>${title}</p></div>`;
const TEAM = `<h2>Leadership</h2>${card('Sunniva Halvorsen', 'Chief Executive')}${card('Arvid Nyström', 'Chairman')}`;
const BOTH = ['Sunniva Halvorsen: Chief Executive', 'Arvid Nyström: Chairman'];

describe('names that shadow the DOM', () => {
  const NAMES = [
    'textContent',
    'firstChild',
    'nextSibling',
    'parentNode',
    'nodeType',
    'tagName',
    'getAttribute',
    'shadowRoot',
    'nodeValue',
    'childNodes',
    'children',
    'attributes',
    'segments',
    'innerText',
    'body',
    'title',
    'documentElement',
    'querySelectorAll',
    'defaultView',
    'checkVisibility',
  ];

  test('a form whose inputs are called like its own properties is read like any other', async () => {
    const inputs = NAMES.map((name) => `<input name="${name}">`).join('');
    const pictures = NAMES.map((name) => `<img name="${name}"><form name="${name}"></form>`).join(
      '',
    );
    const page = await livePage(`<title>Kites</title><form>${inputs}${TEAM}</form>${pictures}`);
    expect(leaders(await read(page))).toEqual(BOTH);
  });
});

describe('pages beyond any size', () => {
  test('ten megabytes of text end in a part of the page, marked so', async () => {
    const page = await livePage(`${TEAM}<section></section>`);
    page.querySelector('section')?.append('kite and reel '.repeat(750_000));
    page.body.append('never reached');
    const reading = await read(page);
    expect(reading.partial).toBe(true);
    expect(leaders(reading)).toEqual(BOTH);
  });

  test('fifty thousand elements inside one another are read to a depth', async () => {
    // Not rendered: Chromium itself gives up on such a page before anybody could click.
    const page = new DOMParser().parseFromString(TEAM, 'text/html');
    let inner: Element = page.body;
    for (let depth = 0; depth < 50_000; depth += 1) {
      const next = page.createElement('div');
      inner.append(next);
      inner = next;
    }
    inner.append('the bottom');
    const reading = await read(page);
    expect(reading.partial).toBe(true);
    expect(leaders(reading)).toEqual(BOTH);
  });

  test('more nodes than are looked at', async () => {
    const page = await livePage(TEAM);
    const limits = { ...LIMITS, nodes: 5_000 };
    const list = page.createElement('ul');
    list.append(...Array.from({ length: 6_000 }, () => page.createElement('li')));
    page.body.append(list);
    const reading = await read(page, { limits });
    expect(reading.partial).toBe(true);
    expect(leaders(reading)).toEqual(BOTH);
  });

  test('when the time is up, what is known is returned', async () => {
    let now = 0;
    const page = await livePage(TEAM);
    const reading = await read(page, { clock: () => (now += 400), pause: () => Promise.resolve() });
    expect(reading.partial).toBe(true);
  });

  test('long work is cut into pieces between which the page runs', async () => {
    let now = 0;
    pauses = 0;
    const page = await livePage(TEAM);
    await read(page, { clock: () => (now += 30), limits: { ...LIMITS, time: 60_000 } });
    expect(pauses).toBeGreaterThan(3);
  });

  test('a title of ten thousand characters, turned around and with nothing between', async () => {
    const page = await livePage(TEAM);
    page.title = `\u202e${'x'.repeat(10_000)}`;
    const reading = await read(page);
    expect(reading.title).toHaveLength(1_000);
    expect(reading.title).not.toContain('\u202e');
  });
});

describe('JSON-LD made to harm', () => {
  const withBlock = (json: string) =>
    livePage(`<script type="application/ld+json">${json}</script>${TEAM}`);
  const person = '{"@type":"Person","name":"Wen Jiayi","jobTitle":"Chief Executive"}';

  test.each([
    ['nested a hundred thousand deep', '['.repeat(100_000) + ']'.repeat(100_000)],
    [
      'nested deeper than anybody describes a company',
      `${'{"a":'.repeat(80)}${person}${'}'.repeat(80)}`,
    ],
    ['larger than a megabyte', `[${`${person},`.repeat(20_000)}${person}]`],
    ['cut off', `{"@type":"Organization","name":`],
    ['empty', ''],
  ])('%s: the block is left out, the page is read', async (_what, json) => {
    const reading = await read(await withBlock(json));
    expect(leaders(reading)).toEqual(BOTH);
  });

  test('keys that name prototypes are keys like any other', async () => {
    const json = `{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"@graph":[${person}]}`;
    const reading = await read(await withBlock(json));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(leaders(reading)).toContain('Wen Jiayi: Chief Executive');
  });

  test('a million persons are a few hundred candidates at most', async () => {
    const json = `[${Array.from({ length: 900 }, () => '{"@type":"Person","name":"Wen Jiayi","jobTitle":"CEO"}').join(',')}]`;
    expect(leaders(await read(await withBlock(json)))).toHaveLength(3);
  });
});

describe('what is not there to be seen', () => {
  test('hidden text is left out', async () => {
    const hidden = `<div hidden>${TEAM}</div><div style="color:red; display: none">${TEAM}</div><template>${TEAM}</template>`;
    expect(leaders(await read(await livePage(`${hidden}<p>Nobody</p>`)))).toEqual([]);
  });

  test('what a style sheet hides is offered one step less sure', async () => {
    const page = await livePage(
      `<style>.tab { display: none }</style><div class="tab">${TEAM}</div>`,
    );
    expect((await read(page)).candidates.map(({ confidence }) => confidence)).toEqual([
      'medium',
      'medium',
    ]);
  });

  test('open shadow roots and frames of the same origin are read, others are not', async () => {
    const page = await livePage(
      '<section></section><iframe></iframe><iframe sandbox srcdoc="<h2>Team</h2>"></iframe>',
    );
    const host = page.querySelector('section')?.attachShadow({ mode: 'open' });
    const place = page.createElement('div');
    place.append(...new DOMParser().parseFromString(TEAM, 'text/html').body.children);
    host?.append(place);
    const inner = page.querySelector('iframe')?.contentDocument;
    inner?.body.append(inner.createElement('p'), 'Wen Jiayi, Managing Director');
    const found = leaders(await read(page));
    expect(found).toEqual([...BOTH, 'Wen Jiayi: Managing Director']);
  });

  test('reading changes nothing', async () => {
    const page = await livePage(`${TEAM}<form><input name="a"></form>`);
    const observer = new MutationObserver(() => undefined);
    observer.observe(page, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    await read(page);
    expect(observer.takeRecords()).toEqual([]);
    observer.disconnect();
  });
});

describe('rules that fail', () => {
  test('a throw costs that rule only, and says which', async () => {
    const broken = {
      id: 'leader/broken' as const,
      kind: 'leader' as const,
      read: () => {
        throw new Error('a page stranger than thought');
      },
    };
    const reading = await read(await livePage(TEAM), { rules: [broken, ...rules] });
    expect(reading.failedRules).toEqual(['leader/broken']);
    expect(leaders(reading)).toEqual(BOTH);
  });

  test('what a rule sees is cut to what may be stored', async () => {
    const chatty = {
      id: 'mission/chatty' as const,
      kind: 'mission' as const,
      *read() {
        for (let index = 0; index < 2_000; index += 1)
          yield {
            fields: { text: `${index} \u202e${'x'.repeat(5_000)}`, value: 'y'.repeat(5_000) },
            at: document.body,
            confidence: 'high' as const,
          };
      },
    };
    const reading = await read(await livePage('<p>A page.</p>'), { rules: [chatty] });
    expect(reading.candidates).toHaveLength(400);
    expect(reading.partial).toBe(true);
  });
});

import { afterEach, describe, expect, test } from 'vitest';
import { LIMITS } from '@/lib/extract/copy/limits';
import { rules } from '@/lib/extract/rules';
import { BOTH, closePages, leaders, livePage, readLive, TEAM } from './live-page';

afterEach(closePages);

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
    expect(leaders(await readLive(page))).toEqual(BOTH);
  });
});

describe('pages beyond any size', () => {
  test('ten megabytes of text end in a part of the page, marked so', async () => {
    const page = await livePage(`${TEAM}<section></section>`);
    page.querySelector('section')?.append('kite and reel '.repeat(750_000));
    page.body.append('never reached');
    const reading = await readLive(page);
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
    const reading = await readLive(page);
    expect(reading.partial).toBe(true);
    expect(leaders(reading)).toEqual(BOTH);
  });

  test('more nodes than are looked at', async () => {
    const page = await livePage(TEAM);
    const limits = { ...LIMITS, nodes: 5_000 };
    const list = page.createElement('ul');
    list.append(...Array.from({ length: 6_000 }, () => page.createElement('li')));
    page.body.append(list);
    const reading = await readLive(page, { limits });
    expect(reading.partial).toBe(true);
    expect(leaders(reading)).toEqual(BOTH);
  });

  test('when the time is up, what is known is returned', async () => {
    let now = 0;
    const page = await livePage(TEAM);
    const reading = await readLive(page, {
      clock: () => (now += 400),
      pause: () => Promise.resolve(),
    });
    expect(reading.partial).toBe(true);
  });

  test('long work is cut into pieces between which the page runs', async () => {
    let now = 0;
    let pauses = 0;
    const page = await livePage(TEAM);
    await readLive(page, {
      clock: () => (now += 30),
      pause: async () => {
        pauses += 1;
      },
      limits: { ...LIMITS, time: 60_000 },
    });
    expect(pauses).toBeGreaterThan(3);
  });

  test('a title of ten thousand characters, turned around and with nothing between', async () => {
    const page = await livePage(TEAM);
    page.title = `\u202e${'x'.repeat(10_000)}`;
    const reading = await readLive(page);
    expect(reading.title).toHaveLength(1_000);
    expect(reading.title).not.toContain('\u202e');
  });
});

describe('what is not there to be seen', () => {
  test('hidden text is left out', async () => {
    const hidden = `<div hidden>${TEAM}</div><div style="color:red; display: none">${TEAM}</div><template>${TEAM}</template>`;
    expect(leaders(await readLive(await livePage(`${hidden}<p>Nobody</p>`)))).toEqual([]);
  });

  test('what a style sheet hides is offered one step less sure', async () => {
    const page = await livePage(
      `<style>.tab { display: none }</style><div class="tab">${TEAM}</div>`,
    );
    expect((await readLive(page)).candidates.map(({ confidence }) => confidence)).toEqual([
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
    const found = leaders(await readLive(page));
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
    await readLive(page);
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
    const reading = await readLive(await livePage(TEAM), { rules: [broken, ...rules] });
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
            at: null,
            confidence: 'high' as const,
          };
      },
    };
    const reading = await readLive(await livePage('<p>A page.</p>'), { rules: [chatty] });
    expect(reading.candidates).toHaveLength(400);
    expect(reading.partial).toBe(true);
  });
});

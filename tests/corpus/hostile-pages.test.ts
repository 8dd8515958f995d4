import { afterEach, describe, expect, test } from 'vitest';
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
    'attributes',
    'hasAttributes',
    'ownerDocument',
    'parentElement',
    'firstElementChild',
    'lastChild',
    'nodeName',
    'className',
    'id',
    'style',
    'hidden',
    'call',
    'constructor',
    'hasOwnProperty',
    'toString',
    'valueOf',
    '__proto__',
  ];

  test('a form whose inputs are called like its own properties is read like any other', async () => {
    const inputs = NAMES.map((name) => `<input name="${name}">`).join('');
    const pictures = NAMES.map((name) => `<img name="${name}"><form name="${name}"></form>`).join(
      '',
    );
    const page = await livePage(`<title>Kites</title><form>${inputs}${TEAM}</form>${pictures}`);
    const reading = await readLive(page);
    expect(leaders(reading)).toEqual(BOTH);
    expect(reading.title).toBe('Kites');
  });

  test('so is one that is named so from elsewhere, and one inside another', async () => {
    const inputs = NAMES.map((name) => `<input form="shadowed" name="${name}">`).join('');
    const page = await livePage(
      `${inputs}<form id="shadowed"><fieldset><a href="/team">Team</a>${TEAM}</fieldset></form>`,
    );
    const inner = page.createElement('form');
    inner.append(...NAMES.map((name) => Object.assign(page.createElement('input'), { name })));
    page.querySelector('h2')?.append(inner);
    expect(leaders(await readLive(page))).toEqual(BOTH);
  });

  test('roles, classes and tags that are called like what every object has', async () => {
    const odd = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];
    const boxes = odd.map(
      (name) => `<div role="${name}" class="${name}" id="${name}">${name}</div>`,
    );
    const page = await livePage(`${boxes.join('')}${TEAM}`);
    for (const name of odd)
      page.body.append(page.createElement(`x${name}`), page.createElement('p'));
    expect(leaders(await readLive(page))).toEqual(BOTH);
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

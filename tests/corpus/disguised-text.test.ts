import { afterEach, describe, expect, test } from 'vitest';
import { BOTH, closePages, leaders, livePage, readLive, TEAM } from './live-page';

afterEach(closePages);

/** Turns the direction, or shows nothing. */
const DISGUISES =
  /[\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufff9-\ufffb\u{e0000}-\u{e007f}]/u;

describe('text that pretends to be another', () => {
  const TURNED = '\u202eevitucexE feihC\u202c';
  const disguise = (text: string) =>
    `\u2067${Array.from(text).join('\u200b')}\u2069\u061c\u180e\u{e0041}\ufff9`;

  test('names and titles come without what turns or hides characters', async () => {
    const page = await livePage('<title></title><h2>Leadership</h2><div></div>');
    page.title = `Kites\u202e of the wind`;
    for (const [name, title] of [
      ['Sunniva Halvorsen', 'Chief Executive'],
      ['Arvid Nyström', 'Chairman'],
    ]) {
      const place = page.createElement('div');
      place.className = 'card';
      place.append(
        Object.assign(page.createElement('h3'), { textContent: disguise(name ?? '') }),
        Object.assign(page.createElement('p'), { textContent: disguise(title ?? '') }),
      );
      page.querySelector('div')?.append(place);
    }
    const reading = await readLive(page);
    expect(leaders(reading)).toEqual(BOTH);
    expect(JSON.stringify(reading)).not.toMatch(DISGUISES);
  });

  test('what is written backwards is shown as it is written', async () => {
    const card = `<div class="card"><h3>Sunniva Halvorsen</h3><p>${TURNED}</p></div>`;
    const reading = await readLive(await livePage(`<h2>Leadership</h2>${card}${card}`));
    expect(leaders(reading)).toEqual([]);
    expect(JSON.stringify(reading)).not.toMatch(DISGUISES);
  });

  test('nor do descriptions, links and data for machines keep them', async () => {
    const json = JSON.stringify({
      '@type': 'Organization',
      name: disguise('Halvorsen Kites'),
      'x\u202ey': { '@type': 'Person', name: disguise('Wen Jiayi'), jobTitle: disguise('CEO') },
    });
    const page = await livePage(
      `<meta property="og:site_name" content="${disguise('Halvorsen Kites')}">
       <script type="application/ld+json">${json}</script>
       <a href="/our-people">${disguise('Our team')}</a>${TEAM}`,
    );
    const reading = await readLive(page);
    expect(reading.siteName).toBe('Halvorsen Kites');
    expect(reading.links?.[0]?.label).toBe('Our team');
    expect(JSON.stringify(reading)).not.toMatch(DISGUISES);
  });
});

import { describe, expect, it } from 'vitest';
import { requestOfMenu } from '@/entrypoints/background/menus';

const TAB = { id: 7, url: 'https://a.example/story' };
const press = (click: Record<string, unknown>, tab: { id?: number; url?: string } = TAB) =>
  requestOfMenu({ menuItemId: '', editable: false, pageUrl: TAB.url, ...click }, tab);

describe('a press in the menu', () => {
  it('on a selection asks for it as the kind that was chosen', () => {
    expect(
      press({ menuItemId: 'keep-revenue', selectionText: ' 41 m ', frameId: 3 }),
    ).toMatchObject({
      tabId: 7,
      frameId: 3,
      kind: 'revenue',
      wanted: { as: 'selection' },
      known: { text: '41 m', url: TAB.url },
    });
    expect(press({ menuItemId: 'keep-guess', selectionText: '41 m' })?.kind).toBeUndefined();
  });

  it('on the page asks for its article', () => {
    expect(press({ menuItemId: 'keep-article' })).toMatchObject({
      wanted: { as: 'article' },
      known: { text: '' },
    });
  });

  it('on a link or a picture asks for it by its address', () => {
    const link = { menuItemId: 'keep-link', linkUrl: 'https://a.example/r.pdf' };
    expect(press(link)?.wanted).toEqual({ as: 'link', address: link.linkUrl });
    // Firefox says the words, too.
    expect(press({ ...link, linkText: 'Report' })?.known?.text).toBe('Report');
    const image = { menuItemId: 'keep-image', srcUrl: 'https://a.example/p.png' };
    expect(press(image)?.wanted).toEqual({ as: 'image', address: image.srcUrl });
  });

  it.each([
    ['an entry of another extension', { menuItemId: 'translate' }],
    ['a link without an address', { menuItemId: 'keep-link' }],
    ['a picture without an address', { menuItemId: 'keep-image' }],
    ['the entry that holds the others', { menuItemId: 'keep' }],
  ])('asks for nothing by %s', (_name, click) => expect(press(click)).toBeNull());

  it('asks for nothing where there is no tab', () => {
    expect(press({ menuItemId: 'keep-article' }, {})).toBeNull();
  });
});

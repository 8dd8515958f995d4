import { afterEach, describe, expect, test } from 'vitest';
import { SelectionReading } from '@/lib/domain/selection-reading';
import { readSelection } from '@/lib/extract/read-selection';

const host = document.createElement('main');
afterEach(() => {
  getSelection()?.removeAllRanges();
  host.remove();
});

/** Selects from the first to the last of the marked elements, and reads it as the injected script does. */
const readSelected = (html: string) => {
  host.innerHTML = html;
  document.body.append(host);
  const marked = [...host.querySelectorAll('[data-mark]')];
  const range = new Range();
  const [first] = marked;
  const last = marked.at(-1);
  if (!first?.firstChild || !last?.lastChild) throw new Error('Nothing is marked');
  range.setStart(first.firstChild, 0);
  range.setEndAfter(last.lastChild);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
  const before = host.innerHTML;
  const reading = readSelection(document, 'https://a.example/about', 1);
  expect(host.innerHTML).toBe(before);
  expect(getSelection()?.getRangeAt(0)).toBe(range);
  expect(SelectionReading.safeParse(structuredClone(reading)).success).toBe(true);
  return reading;
};

describe('a selection', () => {
  test('over several blocks is a line for each of them', () => {
    const { selector } = readSelected(
      '<h2 data-mark>Our mission</h2><p>We keep<br>the <b>light</b>house</p><ul><li data-mark>burning.</li></ul>',
    );
    expect(selector?.exact).toBe('Our mission\nWe keep\nthe lighthouse\nburning.');
  });

  test('holds no text that is not shown', () => {
    const { selector } = readSelected(
      '<p data-mark>We keep</p><script type="a/b">var a</script><p hidden>secret</p><p data-mark>watch.</p>',
    );
    expect(selector?.exact).toBe('We keep\nwatch.');
  });

  test('knows the words beside it, apart from those of the block before', () => {
    const { selector, headingPath } = readSelected(
      '<h2>Team</h2><section><p>Board</p><p data-mark>Ada Byron</p><p>Chair</p></section>',
    );
    expect(selector?.prefix).toBe('Team\nBoard');
    expect(selector?.suffix).toBe('Chair');
    expect(headingPath).toEqual(['Team']);
  });

  test('knows the headings it stands under, and how far down the page it begins', () => {
    const { selector, headingPath } = readSelected(
      '<h1>Tarn</h1><h2>News</h2><p>One</p><h2>People</h2><h3>Board</h3><p>Ada Byron</p><h3>Staff</h3><p data-mark>Ada Byron</p>',
    );
    expect(headingPath).toEqual(['Tarn', 'People', 'Staff']);
    const text = ['Tarn', 'News', 'One', 'People', 'Board', 'Ada Byron', 'Staff', ''].join('\n');
    expect(selector?.start).toBe(text.length);
    expect(selector?.end).toBe(text.length + 'Ada Byron'.length);
  });

  test('that stands twice is told by its neighbours', () => {
    const { selector } = readSelected(
      '<p>Chair: <i>Ada Byron</i> since May</p><p>Treasurer: <i data-mark>Ada Byron</i> since June</p>',
    );
    expect(selector?.fragment).toBe('Treasurer%3A-,ada%20byron,-since%20June');
  });

  test('between two elements is told by all of its words', () => {
    host.innerHTML = '<p>Chair: <b>Ada Byron</b>.</p><p>Treasurer: <b>Ada Byron</b>, too.</p>';
    document.body.append(host);
    const name = host.querySelectorAll('b')[1];
    if (!name) throw new Error('No name');
    getSelection()?.selectAllChildren(name);
    const { selector } = readSelection(document, 'https://a.example/about', 1);
    expect(selector?.fragment).toMatch(/^Treasurer%3A-,ada%20byron(,|$)/);
  });

  test('on a page whose fields shadow what a form is climbed by still has its words', () => {
    const { selector } = readSelected(
      '<form><input name="parentNode"><input name="parentElement"><p data-mark>We keep watch.</p></form>',
    );
    expect(selector?.exact).toBe('We keep watch.');
    expect(selector?.fragment).toBeUndefined();
  });

  test('within one text is that part of it', () => {
    host.innerHTML = '<p>We keep the lighthouse burning.</p>';
    document.body.append(host);
    const text = host.querySelector('p')?.firstChild;
    if (!text) throw new Error('No text');
    getSelection()?.setBaseAndExtent(text, 3, text, 22);
    const { selector } = readSelection(document, 'https://a.example/about', 1);
    expect(selector).toMatchObject({
      exact: 'keep the lighthouse',
      prefix: 'We',
      suffix: 'burning.',
    });
  });
});

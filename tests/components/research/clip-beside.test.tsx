import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ClipBeside } from '@/components/research/clip-beside';
import type { Clip } from '@/lib/domain/clip';
import { useFacts } from '@/lib/react/use-research';
import { keepFindings } from '@/lib/store/commands/keep-findings';
import type { Store } from '@/lib/store/write';
import { aKeeping, aStore, must, PAGE, renderWith, seedNorthwind } from '../a-store';
import { accessProblems } from '../ui/access';

beforeEach(() => localStorage.clear());

/** What belongs to the quotes of one fact, current with the store. */
function Beside({ id }: { readonly id: string }) {
  const facts = useFacts([id]);
  if (facts.state !== 'ready') return null;
  return facts.value[0]?.clips.map((clip) => <ClipBeside key={clip.id} clip={clip} />);
}

const aFact = async (store: Store, changes: Parameters<typeof aKeeping>[0] = {}) => {
  const { company } = await seedNorthwind(store);
  const keeping = aKeeping({ text: 'Our one promise', selector: QUOTE, ...changes });
  const [id = ''] = await must(keepFindings(store, company, PAGE, [keeping]));
  return { id, again: () => must(keepFindings(store, company, PAGE, [keeping])) };
};

const QUOTE = { exact: 'Our one promise: light.', prefix: '', suffix: '' };
const noteOf = async (store: Store): Promise<Clip['note']> =>
  (await store.database.clips.toArray()).find(({ selector }) => selector.exact === QUOTE.exact)
    ?.note;

describe('the own note on a quote', () => {
  it('is saved as it is typed, and survives another reading of the page', async () => {
    const store = aStore();
    const { id, again } = await aFact(store);
    await renderWith(store, <Beside id={id} />);
    const field = await screen.findByRole('textbox', { name: /Your note on “Our one promise/ });
    await userEvent.fill(field, 'Ask Helena what light means');
    await waitFor(async () => expect(await noteOf(store)).toBe('Ask Helena what light means'));
    await again();
    expect(await noteOf(store)).toBe('Ask Helena what light means');
    expect(await accessProblems()).toEqual([]);
    await userEvent.clear(field);
    await waitFor(async () => expect(await noteOf(store)).toBeUndefined());
  });

  it('is still there when its window was closed in mid-word', async () => {
    const store = aStore();
    const { id } = await aFact(store);
    const first = await renderWith(store, <Beside id={id} />);
    await userEvent.fill(await screen.findByRole('textbox'), 'half a tho');
    first.unmount();
    await renderWith(store, <Beside id={id} />);
    expect(await screen.findByDisplayValue('half a tho')).toBeDefined();
    await waitFor(async () => expect(await noteOf(store)).toBe('half a tho'));
  });
});

describe('a whole article', () => {
  const attack =
    '<img src=x onerror=alert(1)> [press](javascript:alert(1)) ![p](https://a.example/p.png)';
  const article = {
    headline: 'A line between islands',
    byline: 'Ida Moen',
    markdown: `## What next\n\nSee the [report](https://a.example/r.pdf).\n\n-   ${attack}`,
    partial: true,
  };

  it('is shown as text: no link, no picture, no markup of the page', async () => {
    const store = aStore();
    const { id } = await aFact(store, { clipKind: 'article', article });
    const { container } = await renderWith(store, <Beside id={id} />);
    await userEvent.click(await screen.findByText('The whole article'));
    expect(screen.getByText('What next')).toBeVisible();
    expect(container.textContent).toContain('See the report (https://a.example/r.pdf).');
    expect(container.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(screen.getByText('It is longer than this. Its beginning was kept.')).toBeVisible();
    expect(container.querySelectorAll('a, img, script, iframe')).toHaveLength(0);
    expect(await accessProblems()).toEqual([]);
  });
});

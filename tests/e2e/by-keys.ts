import type { Surface } from './driver/surface.ts';
import { words } from './driver/words.ts';

/** The workspace as somebody uses it who has no mouse: Tab, Enter, Space and typing. */

/** Farther than that nobody tabs. */
const TABS_MAX = 250;

/** What has the focus, by the words a screen reader would say first. */
export const focused = (surface: Surface): Promise<string> =>
  surface.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const fields = [HTMLInputElement, HTMLTextAreaElement, HTMLSelectElement] as const;
    const field = fields.map((kind) => (element instanceof kind ? element : null)).find(Boolean);
    // The keys shown on a button are no part of its name.
    const spoken = (field?.labels?.[0] ?? element).cloneNode(true);
    if (spoken instanceof Element) for (const key of spoken.querySelectorAll('kbd')) key.remove();
    const name = element.getAttribute('aria-label') ?? spoken.textContent ?? '';
    return name.replace(/\s+/g, ' ').trim();
  });

const fits = (name: string, wanted: string | RegExp): boolean =>
  typeof wanted === 'string' ? name === wanted : wanted.test(name);

/** Tabs until something of that name has the focus; forwards, around the page if need be. */
export async function reach(surface: Surface, wanted: string | RegExp): Promise<void> {
  const passed: string[] = [];
  for (let count = 0; count < TABS_MAX; count += 1) {
    const name = await focused(surface);
    if (fits(name, wanted)) return;
    passed.push(name);
    await surface.press('Tab');
  }
  throw new Error(`No Tab leads to ${wanted}. Passed: ${[...new Set(passed)].join(' | ')}`);
}

/** Goes there and presses Enter. */
export async function choose(surface: Surface, wanted: string | RegExp): Promise<void> {
  await reach(surface, wanted);
  await surface.press('Enter');
}

/** Goes to a field and types into it. */
export async function write(surface: Surface, label: string | RegExp, text: string): Promise<void> {
  await reach(surface, label);
  await surface.type(text);
}

/** Goes to the field that makes something of one line, and makes each of them. */
export async function add(
  surface: Surface,
  label: string | RegExp,
  ...lines: string[]
): Promise<void> {
  await reach(surface, label);
  for (const line of lines) {
    await surface.type(line);
    await surface.press('Enter');
    const isEmpty = () =>
      surface.evaluate(() => {
        const field = document.activeElement;
        return field instanceof HTMLInputElement && field.value === '';
      });
    await surface.until(`${line} is stored`, isEmpty);
  }
}

/** Opens a view of the company by its link. */
export async function openView(surface: Surface, view: string): Promise<void> {
  const label = words(`workspace.${view}`);
  await choose(surface, new RegExp(`^${label}( ?\\d+)?$`));
  await surface.waitFor('the view is there', (title) => location.hash.endsWith(`/${title}`), view);
}

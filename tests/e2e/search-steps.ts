import type { Surface } from './driver/surface.ts';
import { words } from './driver/words.ts';

/** The search as a person does it, in the popup, the panel or the workspace. Runs in both browsers. */

const field = () => ({ role: 'combobox', name: words('search.label') });

/** Opens it with a key. */
export async function openSearch(surface: Surface, key: '/' | 'Control+k' = '/'): Promise<void> {
  // The key is listened for once its button is there.
  const isOffered = async () =>
    (await surface.list({ role: 'button' })).some(({ name }) =>
      [words('search.title'), words('search.label')].includes(name),
    );
  await surface.until('the search is offered', isOffered);
  await surface.press(key);
  await surface.find(field());
}

/** What is listed now, best of each kind first, each on one line. */
export function listFound(surface: Surface): Promise<string[]> {
  return surface.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('dialog [role=option]'), (option) =>
      option.innerText.replace(/\s+/g, ' ').trim(),
    ),
  );
}

/** Types the words and waits until something that is listed fits. */
export async function searchFor(surface: Surface, typed: string, fits: RegExp): Promise<string[]> {
  await surface.fill(field(), typed);
  const isListed = async () => (await listFound(surface)).some((line) => fits.test(line));
  await surface.until(`${fits} is found for “${typed}”`, isListed);
  return listFound(surface);
}

/** Stretches of the list that are marked as matches. */
export function listMarked(surface: Surface): Promise<string[]> {
  return surface.evaluate(() =>
    Array.from(document.querySelectorAll('dialog mark'), (mark) => mark.textContent ?? ''),
  );
}

/** How many workers hold an index: Chromium tells its targets. */
export const SEARCH_WORKER = 'search-worker.js';

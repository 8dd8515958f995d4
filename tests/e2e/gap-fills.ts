import type { Surface } from './driver/surface.ts';

/** What somebody would write where a rule's fix has put the focus; what is not here is chosen or pressed. */
const WORDS: Readonly<Record<string, string>> = {
  'no-key-point': 'Renewals that can be counted on',
  'pillar-empty': 'Two clients of Feeder',
  'objective-no-methodology': 'Hide a tenth of the meters, forecast them, and compare every night.',
  'plan-too-thin': 'Hide a tenth of the meters, forecast them, and compare every night.',
  'too-few-questions': 'What would make this a good first year?',
  'expectations-unknown': 'A number she can defend in June',
  'goal-not-smart': 'Forecast 90 % of the feeders within 5 % by day 90',
  'not-in-own-words': 'It says which transformer will run hot, metered or not.',
  'question-stale': 'What should the desk in Pune never be asked?',
  'divergent-reading': 'Both: the shift decides, and I stand beside it.',
  'no-difference': 'I publish how wrong we were before anybody asks.',
  'intro-one-sided': 'What they gave up to stay with Feeder',
};

/** By when, where a day is asked for. */
const DAY = '90';

/** What has the focus, as far as filling goes. */
const focusedKind = (surface: Surface): Promise<string> =>
  surface.evaluate(() => {
    const element = document.activeElement;
    if (element instanceof HTMLSelectElement) return 'select';
    if (element instanceof HTMLTextAreaElement) return 'text';
    if (element instanceof HTMLInputElement && element.inputMode === 'numeric') return 'number';
    if (element instanceof HTMLInputElement)
      return ['checkbox', 'radio'].includes(element.type) ? 'press' : element.type;
    return element instanceof HTMLButtonElement || element instanceof HTMLAnchorElement
      ? 'press'
      : 'nothing';
  });

/** Chooses the first thing that a list offers. */
async function chooseFirst(surface: Surface): Promise<void> {
  await surface.press('ArrowDown');
}

/** Types into the field, and sends what is sent by Enter. */
async function write(surface: Surface, rule: string): Promise<void> {
  const text = WORDS[rule];
  if (!text) throw new Error(`No words for ${rule}`);
  await surface.evaluate(() => {
    const field = document.activeElement;
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
  });
  await surface.type(text);
  await surface.press('Enter');
}

/** Does with the focused field what a rule asks for: presses, chooses or writes. */
export async function fillFocused(surface: Surface, rule: string): Promise<void> {
  const kind = await focusedKind(surface);
  if (kind === 'nothing') throw new Error(`The fix of ${rule} put the focus nowhere`);
  if (kind === 'select') return chooseFirst(surface);
  if (kind === 'number') return surface.type(DAY);
  if (kind !== 'press') return write(surface, rule);
  await surface.press('Enter');
  // A button that opens a field: it is written into where it opens.
  const opened = await focusedKind(surface);
  if (opened === 'text') await write(surface, rule);
}

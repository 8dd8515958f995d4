import type { Surface } from './driver/surface.ts';
import { words } from './driver/words.ts';

/** The main job as a person does it in the popup, by keyboard. Runs in Chromium and in Firefox. */

/** Until the page in front was read, or refused; what the popup shows then is up to the page. */
export async function waitForReading(popup: Surface): Promise<void> {
  await popup.until('the page is read', async () => {
    const text = (await popup.text()).trim();
    return text !== '' && !text.includes(words('popup.reading'));
  });
}

/** Enter takes the name the page suggests; `name` replaces it. Answers the name that was taken. */
export async function settleCompany(popup: Surface, name?: string): Promise<string> {
  await popup.waitForText(words('settle.title'));
  const field = { role: 'textbox', name: words('company.name') };
  // The suggestion comes a moment after the field; what is typed before it would be mixed with it.
  await popup.until('the field has a name', async () => (await popup.find(field)).value !== '');
  if (name !== undefined) {
    await popup.fill(field, name);
    await popup.until(
      `the field says ${name}`,
      async () => (await popup.find(field)).value === name,
    );
  }
  const { value } = await popup.find(field);
  await popup.focus(field);
  await popup.press('Enter');
  // What comes next depends on the page: what was found, or that nothing was.
  await popup.until('the company is settled', async () => {
    const text = await popup.text();
    return !text.includes(words('settle.title')) && !text.includes(words('popup.reading'));
  });
  return value;
}

export interface Offer {
  text: string;
  ticked: boolean;
}

/** What is found on the page and not kept yet, in the popup's order. */
export function listOffers(popup: Surface): Promise<Offer[]> {
  return popup.evaluate(() => {
    const boxes = document.querySelectorAll<HTMLInputElement>('[data-review-row] [type=checkbox]');
    return Array.from(boxes, (box) => ({
      text: (box.labels?.[0]?.innerText ?? '').replace(/\s+/g, ' ').trim(),
      ticked: box.checked,
    }));
  });
}

/** What is kept, in the popup's order. */
export function listKept(popup: Surface): Promise<string[]> {
  return popup.evaluate(() => {
    const rows = document.querySelectorAll<HTMLElement>('[data-finding]');
    return Array.from(rows, (row) => row.innerText.replace(/\s+/g, ' ').trim());
  });
}

/** Enter keeps what is ticked; answers once all of it is shown as kept. */
export async function keepTicked(popup: Surface): Promise<string[]> {
  const before = (await listKept(popup)).length;
  const ticked = (await listOffers(popup)).filter((offer) => offer.ticked).length;
  await popup.press('Enter');
  await popup.waitFor(
    `${ticked} more are kept`,
    (count) => document.querySelectorAll('[data-finding]').length === count,
    before + ticked,
  );
  return listKept(popup);
}

/** One line makes somebody to meet: "Mara Lindqvist, VP Operations". */
export async function addInterviewer(popup: Surface, line: string): Promise<void> {
  await addLine(popup, words('people.add'), line);
}

export async function addProposal(popup: Surface, title: string): Promise<void> {
  await addLine(popup, words('proposals.add'), title);
}

async function addLine(popup: Surface, label: string, line: string): Promise<void> {
  const field = { role: 'textbox', name: label };
  await popup.fill(field, line);
  await popup.press('Enter');
  // The field is emptied once the line is stored, and not before.
  await popup.until(`${line} is stored`, async () => (await popup.find(field)).value === '');
}

/** Goes to the row of a kept fact and presses the number keys of those it is for. */
export async function linkKept(popup: Surface, text: string, keys: string[]): Promise<void> {
  const isKept = async () => (await listKept(popup)).includes(text);
  await popup.until(`${text} is among what is kept`, isKept);
  await popup.focus({
    role: 'button',
    name: new RegExp(`^${words('review.kept')}.*${tailOf(text)}$`),
  });
  // Only the row in front shows whom it may be for.
  await popup.find({ role: 'group', name: words('review.linkTo') });
  const before = (await listLinked(popup)).length;
  await popup.press(...keys);
  const wanted = before + keys.length;
  await popup.until(`${text} is linked`, async () => (await listLinked(popup)).length === wanted);
}

/** Enough to tell one fact from another, with nothing that means something else in a pattern. */
function tailOf(text: string): string {
  return text.slice(-40).replace(/\W/g, '.');
}

/** Whom the row in front is linked to, by the names on the chips. */
export async function listLinked(popup: Surface): Promise<string[]> {
  const buttons = await popup.list({ role: 'button' });
  return buttons
    .filter(({ states }) => String(states['pressed']) === 'true')
    .map(({ name }) => name);
}

/** Opens the side panel from the popup, which closes. */
export async function openPanel(popup: Surface): Promise<void> {
  await popup.click({ role: 'button', name: words('popup.openPanel') });
}

/** Turns the panel to one of its tabs. */
export async function turnTo(panel: Surface, tab: 'people' | 'plan'): Promise<void> {
  await panel.click({ role: 'tab', name: words(`panel.tab.${tab}`) });
  await panel.find({ role: 'tabpanel', name: words(`panel.tab.${tab}`) });
}

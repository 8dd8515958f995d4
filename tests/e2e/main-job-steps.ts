import type { Accessible } from './driver/accessible.ts';
import type { Surface } from './driver/surface.ts';
import { words } from './driver/words.ts';

/** The main job as a person does it in the popup, by keyboard. Runs in Chromium and in Firefox. */

/** Enter takes the name the page suggests; `name` replaces it. Answers the name that was taken. */
export async function settleCompany(popup: Surface, name?: string): Promise<string> {
  await popup.waitForText(words('settle.title'));
  const field = { role: 'textbox', name: words('company.name') };
  if (name !== undefined) await popup.fill(field, name);
  // The suggestion comes a moment after the field.
  await popup.until('the field has a name', async () => (await popup.find(field)).value !== '');
  const { value } = await popup.find(field);
  await popup.focus(field);
  await popup.press('Enter');
  await popup.waitForText(words('review.title'));
  return value;
}

export interface Offer {
  text: string;
  ticked: boolean;
}

/** What is found on the page and not kept yet, in the popup's order. */
export async function listOffers(popup: Surface): Promise<Offer[]> {
  const boxes = await popup.list({ role: 'checkbox' });
  return boxes.map(({ name, states }) => ({
    text: name,
    ticked: states['checked'] === true || states['checked'] === 'true',
  }));
}

/** What is kept, in the popup's order. */
export async function listKept(popup: Surface): Promise<string[]> {
  const rows = await listKeptRows(popup);
  return rows.map(({ name }) => name.slice(words('review.kept').length).trim());
}

/** A kept row is a button whose name begins with the mark's. */
function listKeptRows(popup: Surface): Promise<Accessible[]> {
  return popup.list({ role: 'button', name: new RegExp(`^${words('review.kept')}`) });
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
  const findRow = async () => (await listKeptRows(popup)).find(({ name }) => name.endsWith(text));
  await popup.until(`${text} is among what is kept`, async () => Boolean(await findRow()));
  const name = (await findRow())?.name ?? text;
  await popup.focus({ role: 'button', name, nth: 0 });
  // Only the row in front shows whom it may be for.
  await popup.find({ role: 'group', name: words('review.linkTo') });
  const before = (await listLinked(popup)).length;
  await popup.press(...keys);
  const wanted = before + keys.length;
  await popup.until(`${text} is linked`, async () => (await listLinked(popup)).length === wanted);
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

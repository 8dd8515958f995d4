import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Accessible } from './accessible.ts';
import type { BrowserWindow } from './firefox-browser.ts';
import type { FrameOrder } from './firefox-frame.ts';
import type { Stroke } from './keyboard.ts';
import { type Point, Surface } from './surface.ts';

type Order = FrameOrder extends infer One
  ? One extends FrameOrder
    ? Omit<One, 'id'>
    : never
  : never;

const modifierNames = [
  [1, 'Alt'],
  [2, 'Control'],
  [4, 'Meta'],
  [8, 'Shift'],
] as const;

/** The real popup or sidebar of Firefox, found by the address it shows. */
export class FirefoxSurface extends Surface {
  readonly #window: BrowserWindow;
  readonly #address: string;
  #last = 0;

  constructor(window: BrowserWindow, address: string) {
    super();
    this.#window = window;
    this.#address = address;
  }

  async evaluateSource(source: string): Promise<unknown> {
    const value = await this.#order({ does: 'evaluate', source });
    return value === undefined ? undefined : JSON.parse(value);
  }

  /** Firefox tells its accessibility tree to nobody outside; axe computes role and name as ARIA has it. */
  async listAccessible(): Promise<Accessible[]> {
    const hasAxe = await this.evaluate(() => 'axe' in window);
    if (!hasAxe) {
      const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
      await this.evaluateSource(`${await readFile(path, 'utf8')}; undefined`);
    }
    return this.evaluate(readAccessible);
  }

  protected findElement(selector: string): Promise<number | null> {
    return this.evaluate((wanted) => {
      // Kept on the page between two calls, by this class alone; so below.
      const kept = window as unknown as { driverElements?: Element[] };
      kept.driverElements ??= [];
      const found = document.querySelector(wanted);
      return found && kept.driverElements.push(found);
    }, selector);
  }

  protected middleOf(element: number): Promise<Point> {
    return this.evaluate((number) => {
      // Filled by the look that found the number.
      const { driverElements } = window as unknown as { driverElements: Element[] };
      const found = driverElements[number - 1];
      if (!found) throw new Error('It has left the surface');
      found.scrollIntoView({ block: 'nearest' });
      const { left, top, width, height } = found.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, element);
  }

  protected async focusElement(element: number): Promise<void> {
    await this.evaluate((number) => {
      // As above; what is no HTML element has no focus to give.
      const { driverElements } = window as unknown as { driverElements: HTMLElement[] };
      driverElements[number - 1]?.focus();
    }, element);
  }

  protected async pressMouse({ x, y }: Point): Promise<void> {
    await this.#order({ does: 'mouse', x, y });
  }

  protected async pressKey(stroke: Stroke): Promise<void> {
    const { key, code, windowsVirtualKeyCode: keyCode } = stroke;
    const modifiers = modifierNames.flatMap(([bit, name]) =>
      stroke.modifiers & bit ? [name] : [],
    );
    await this.#order({ does: 'key', key, code, keyCode, modifiers });
  }

  protected async insertText(text: string): Promise<void> {
    await this.#order({ does: 'insert', text });
  }

  protected async capture(): Promise<Buffer> {
    return Buffer.from(await this.#window.call('paint', this.#address), 'base64');
  }

  async #order(order: Order): Promise<string | undefined> {
    const id = `${++this.#last}`;
    const answer = await this.#window.call('giveOrder', this.#address, { ...order, id });
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  }
}

/** What axe computes but its types leave out. */
interface AxeWithRoles {
  setup(root: Element): void;
  teardown(): void;
  commons: {
    aria: { getRole(element: Element): string | null };
    text: { accessibleText(element: Element): string };
    dom: { isVisibleToScreenReaders(element: Element): boolean };
  };
}

/** Runs in the surface, after axe. */
function readAccessible(): Accessible[] {
  // axe was put there just before; the list is this class's own.
  const page = window as unknown as { axe: AxeWithRoles; driverElements: Element[] };
  const { aria, text, dom } = page.axe.commons;
  page.driverElements = [...document.querySelectorAll('body *')];
  page.axe.setup(document.body);
  const all = page.driverElements.flatMap((element, at): Accessible[] => {
    const role = aria.getRole(element);
    if (!role || role === 'none' || role === 'presentation' || role === 'generic') return [];
    if (!dom.isVisibleToScreenReaders(element)) return [];
    // All three have a value; of the others `checked` is undefined, which is what we want.
    const field = element.matches('input, select, textarea') ? (element as HTMLInputElement) : null;
    const states = {
      checked: field?.checked,
      disabled: element.matches(':disabled'),
      expanded: element.ariaExpanded ?? undefined,
      focused: element === document.activeElement,
      pressed: element.ariaPressed ?? undefined,
    };
    const own = { role, name: text.accessibleText(element), value: field?.value ?? '' };
    return [{ ...own, states, depth: 0, element: at + 1 }];
  });
  page.axe.teardown();
  return all;
}

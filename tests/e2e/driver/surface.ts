import { writeFile } from 'node:fs/promises';
import {
  type Accessible,
  filterByRole,
  formatAccessible,
  formatQuery,
  type RoleQuery,
} from './accessible.ts';
import { isTypeable, readStroke, type Stroke } from './keyboard.ts';
import { Realm } from './realm.ts';
import type { WaitOptions } from './wait-until.ts';

/** A thing on a surface: a CSS selector, or what a screen reader calls it. */
export type Spot = string | RoleQuery;

/** A place on a surface in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/**
 * The real popup, the real side panel, or a page of the extension, driven by real input.
 * Chromium and Firefox each fill in how; a scenario written against this runs in both.
 */
export abstract class Surface extends Realm {
  /** Everything a screen reader would meet, in reading order. */
  abstract listAccessible(): Promise<Accessible[]>;
  protected abstract findElement(selector: string): Promise<number | null>;
  /** Scrolls it into view and answers where its middle is. */
  protected abstract middleOf(element: number): Promise<Point>;
  protected abstract focusElement(element: number): Promise<void>;
  protected abstract pressMouse(at: Point): Promise<void>;
  protected abstract pressKey(stroke: Stroke): Promise<void>;
  protected abstract insertText(text: string): Promise<void>;
  protected abstract capture(): Promise<Buffer>;

  async waitForLoad(options?: WaitOptions): Promise<void> {
    const isLoaded = () => document.readyState === 'complete' && location.href !== 'about:blank';
    await this.waitFor('the surface loads', isLoaded, undefined, options);
  }

  /** What a person can read on it. */
  text(): Promise<string> {
    // Not textContent: hidden text must not count as shown.
    return this.evaluate(() => document.body.innerText);
  }

  async waitForText(text: string | RegExp, options?: WaitOptions): Promise<void> {
    const fits = (seen: string) =>
      typeof text === 'string' ? seen.includes(text) : text.test(seen);
    await this.wait(`the text ${text} shows`, async () => fits(await this.text()), options);
  }

  /** Waits for what the caller can tell; a wait in vain shows the surface. */
  async until(what: string, holds: () => Promise<boolean>, options?: WaitOptions): Promise<void> {
    await this.wait(what, holds, options);
  }

  /** Waits for the one thing that fits; several without `nth` are an error. */
  find(query: RoleQuery, options?: WaitOptions): Promise<Accessible> {
    const look = async () => {
      const fitting = await this.list(query);
      if (fitting.length > 1 && query.nth === undefined)
        throw new Error(`${fitting.length} things fit ${formatQuery(query)}`);
      return fitting[query.nth ?? 0];
    };
    return this.wait(`one ${formatQuery(query)} is there`, look, options);
  }

  /** What fits now, without waiting. */
  async list(query: RoleQuery): Promise<Accessible[]> {
    return filterByRole(await this.listAccessible(), query);
  }

  /** The accessibility tree as text: role, name, states, value. */
  async snapshot(): Promise<string> {
    return formatAccessible(await this.listAccessible());
  }

  /** Presses the mouse in the middle of it. */
  async click(spot: Spot, options?: WaitOptions): Promise<void> {
    await this.pressMouse(await this.#restingMiddle(await this.#locate(spot, options)));
  }

  /** Rows that arrive push others away; nobody presses what is still moving. */
  async #restingMiddle(element: number): Promise<Point> {
    let before = await this.middleOf(element);
    return this.wait('it rests', async () => {
      await new Promise((resolve) => setTimeout(resolve, 40));
      const now = await this.middleOf(element);
      const rests = now.x === before.x && now.y === before.y;
      before = now;
      return rests && now;
    });
  }

  async focus(spot: Spot, options?: WaitOptions): Promise<void> {
    await this.focusElement(await this.#locate(spot, options));
  }

  /** Real key presses, one after another: `press('Tab', 'Space', 'Control+Enter')`. */
  async press(...presses: string[]): Promise<void> {
    for (const press of presses) await this.pressKey(readStroke(press));
  }

  /** Types where the focus is; what no US keyboard has is inserted as an input method would. */
  async type(text: string): Promise<void> {
    for (const character of text) {
      if (isTypeable(character)) await this.press(character);
      else await this.insertText(character);
    }
  }

  /** Replaces what a field holds. */
  async fill(spot: Spot, text: string, options?: WaitOptions): Promise<void> {
    await this.focus(spot, options);
    await this.evaluate(() => {
      const field = document.activeElement;
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
    });
    await this.press('Delete');
    await this.type(text);
  }

  /** A PNG, written to `file` too where one is named. Colours on their way are waited for. */
  async screenshot(file?: string): Promise<Buffer> {
    await this.evaluate(async () => {
      const ending = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
      await Promise.allSettled(ending.map(({ finished }) => finished));
    });
    const picture = await this.capture();
    if (file) await writeFile(file, picture);
    return picture;
  }

  async #locate(spot: Spot, options?: WaitOptions): Promise<number> {
    if (typeof spot !== 'string') return (await this.find(spot, options)).element;
    return this.wait(`${spot} is there`, () => this.findElement(spot), options);
  }

  /** A wait in vain says what the surface showed instead. */
  protected override async wait<T>(
    what: string,
    look: () => Promise<T | null | undefined | false>,
    options?: WaitOptions,
  ): Promise<T> {
    try {
      return await super.wait(what, look, options);
    } catch (error) {
      const shown = await this.snapshot().catch(() => 'nothing: it is closed');
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${reason}\nThe surface shows:\n${shown}`, { cause: error });
    }
  }
}

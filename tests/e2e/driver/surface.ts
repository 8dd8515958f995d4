import { writeFile } from 'node:fs/promises';
import {
  type Accessible,
  filterByRole,
  formatAccessible,
  listAccessible,
  type RoleQuery,
} from './accessibility.ts';
import { isTypeable, readStroke } from './keyboard.ts';
import { Realm } from './realm.ts';
import { type WaitOptions, waitUntil } from './wait-until.ts';

/** A thing on a surface: a CSS selector, or what a screen reader calls it. */
export type Spot = string | RoleQuery;

export interface Looks {
  colorScheme?: 'light' | 'dark';
  reducedMotion?: boolean;
  forcedColors?: boolean;
  /** CSS pixels. Only a surface in a tab takes it: popup and panel have the size the browser gives. */
  width?: number;
}

/** The real popup, the real side panel, or any page of the extension, driven by real input. */
export class Surface extends Realm {
  #width: number | undefined;

  /** Once the document, its modules and its first frame are there. */
  async waitForLoad(options?: WaitOptions): Promise<void> {
    const isLoaded = () => document.readyState === 'complete' && location.href !== 'about:blank';
    await waitUntil('the surface loads', () => this.evaluate(isLoaded), options);
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

  /** Waits for the one thing that fits; several without `nth` are an error. */
  find(query: RoleQuery, options?: WaitOptions): Promise<Accessible> {
    const look = async () => {
      const fitting = filterByRole(await listAccessible(this.session), query);
      if (fitting.length > 1 && query.nth === undefined)
        throw new Error(`${fitting.length} things fit ${show(query)}`);
      return fitting[query.nth ?? 0];
    };
    return this.wait(`one ${show(query)} is there`, look, options);
  }

  async list(query: RoleQuery): Promise<Accessible[]> {
    return filterByRole(await listAccessible(this.session), query);
  }

  /** The accessibility tree as text: role, name, states, value. */
  async snapshot(): Promise<string> {
    return formatAccessible(await listAccessible(this.session));
  }

  /** Presses the mouse in the middle of it, scrolled into view first. */
  async click(spot: Spot, options?: WaitOptions): Promise<void> {
    const element = await this.#locate(spot, options);
    const { x, y } = await this.#middleOf(element);
    await this.session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
    const press = { x, y, button: 'left', clickCount: 1 } as const;
    await this.session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...press });
    await this.session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...press });
  }

  async focus(spot: Spot, options?: WaitOptions): Promise<void> {
    const backendNodeId = await this.#locate(spot, options);
    await this.session.send('DOM.focus', { backendNodeId });
  }

  /** Real key presses, one after another: `press('Tab', 'Space', 'Control+Enter')`. */
  async press(...presses: string[]): Promise<void> {
    for (const press of presses) {
      const { text, ...stroke } = readStroke(press);
      const down =
        text === undefined ? { type: 'rawKeyDown' as const } : { type: 'keyDown' as const, text };
      await this.session.send('Input.dispatchKeyEvent', { ...down, ...stroke });
      await this.session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...stroke });
    }
  }

  /** Types where the focus is; what no US keyboard has is inserted as an input method would. */
  async type(text: string): Promise<void> {
    for (const character of text) {
      if (isTypeable(character)) await this.press(character);
      else await this.session.send('Input.insertText', { text: character });
    }
  }

  /** Replaces what a field holds. */
  async fill(spot: Spot, text: string, options?: WaitOptions): Promise<void> {
    await this.focus(spot, options);
    await this.press('Control+a', 'Delete');
    await this.type(text);
  }

  async screenshot(file?: string): Promise<Buffer> {
    const { data } = await this.session.send('Page.captureScreenshot', { format: 'png' });
    const picture = Buffer.from(data, 'base64');
    if (file) await writeFile(file, picture);
    return picture;
  }

  /** Shows the surface as a person with these settings sees it; called again, it starts afresh. */
  async emulate({ colorScheme, reducedMotion, forcedColors, width }: Looks): Promise<void> {
    const features = [
      { name: 'prefers-color-scheme', value: colorScheme ?? '' },
      { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : '' },
      { name: 'forced-colors', value: forcedColors ? 'active' : '' },
    ];
    await this.session.send('Emulation.setEmulatedMedia', { features });
    // Real popups answer "Target does not support metrics override": no width asked, none is set.
    if (width === undefined && this.#width === undefined) return;
    this.#width = width;
    const size = { width: width ?? 0, height: 0, deviceScaleFactor: 0, mobile: false };
    await this.session.send('Emulation.setDeviceMetricsOverride', size);
  }

  async #locate(spot: Spot, options?: WaitOptions): Promise<number> {
    if (typeof spot !== 'string') return (await this.find(spot, options)).element;
    const look = async () => {
      const { root } = await this.session.send('DOM.getDocument', { depth: 0 });
      const { nodeId } = await this.session.send('DOM.querySelector', {
        nodeId: root.nodeId,
        selector: spot,
      });
      if (nodeId === 0) return null;
      return (await this.session.send('DOM.describeNode', { nodeId })).node.backendNodeId;
    };
    return this.wait(`${spot} is there`, look, options);
  }

  async #middleOf(backendNodeId: number): Promise<{ x: number; y: number }> {
    await this.session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { quads } = await this.session.send('DOM.getContentQuads', { backendNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = quads[0] ?? [];
    if (!quads[0]) throw new Error('It has no place on the surface');
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }

  /** A wait in vain says what the surface showed instead. */
  protected override async wait<T>(
    what: string,
    look: () => Promise<T | null | undefined | false>,
    options?: WaitOptions,
  ): Promise<T> {
    try {
      return await waitUntil(what, look, options);
    } catch (error) {
      const shown = await this.snapshot().catch(() => 'nothing: it is closed');
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${reason}\nThe surface shows:\n${shown}`, { cause: error });
    }
  }
}

function show({ role, name }: RoleQuery): string {
  return name === undefined ? role : `${role} ${name}`;
}

import type { Accessible } from './accessible.ts';
import { listAccessible } from './chromium-accessibility.ts';
import type { Stroke } from './keyboard.ts';
import { Realm } from './realm.ts';
import { type Point, Surface } from './surface.ts';
import { type Session, SurfaceClosedError } from './target-session.ts';

/** How a person has set up their screen; what is left out is as the machine has it. */
export interface Looks {
  colorScheme?: 'light' | 'dark';
  reducedMotion?: boolean;
  forcedColors?: boolean;
  /** CSS pixels. Only a surface in a tab takes it: popup and panel have the size the browser gives. */
  width?: number;
}

/** The service worker. */
export class ChromiumWorker extends Realm {
  readonly #session: Session;

  constructor(session: Session) {
    super();
    this.#session = session;
  }

  evaluateSource(expression: string): Promise<unknown> {
    return evaluateIn(this.#session, expression);
  }
}

export class ChromiumSurface extends Surface {
  readonly session: Session;
  #width: number | undefined;

  constructor(session: Session) {
    super();
    this.session = session;
  }

  evaluateSource(expression: string): Promise<unknown> {
    return evaluateIn(this.session, expression);
  }

  listAccessible(): Promise<Accessible[]> {
    return listAccessible(this.session);
  }

  /** Each call starts afresh: `emulate({})` undoes everything. */
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

  protected async findElement(selector: string): Promise<number | null> {
    const { root } = await this.session.send('DOM.getDocument', { depth: 0 });
    const within = { nodeId: root.nodeId, selector };
    const { nodeId } = await this.session.send('DOM.querySelector', within);
    if (nodeId === 0) return null;
    return (await this.session.send('DOM.describeNode', { nodeId })).node.backendNodeId;
  }

  protected async middleOf(backendNodeId: number): Promise<Point> {
    await this.session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { quads } = await this.session.send('DOM.getContentQuads', { backendNodeId });
    const [left, top, , , right, bottom] = quads[0] ?? [];
    if (left === undefined || top === undefined || right === undefined || bottom === undefined)
      throw new Error('It has no place on the surface');
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  }

  protected async focusElement(backendNodeId: number): Promise<void> {
    await this.session.send('DOM.focus', { backendNodeId });
  }

  protected async pressMouse({ x, y }: Point): Promise<void> {
    const press = { x, y, button: 'left', clickCount: 1 } as const;
    await this.session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
    await this.session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...press });
    await this.#sendLastWords('Input.dispatchMouseEvent', { type: 'mouseReleased', ...press });
  }

  protected async pressKey({ text, ...stroke }: Stroke): Promise<void> {
    const down =
      text === undefined ? ({ type: 'rawKeyDown' } as const) : ({ type: 'keyDown', text } as const);
    await this.#sendLastWords('Input.dispatchKeyEvent', { ...down, ...stroke });
    await this.#sendLastWords('Input.dispatchKeyEvent', { type: 'keyUp', ...stroke });
  }

  /** A press may close the surface, as choosing "open the panel" does: its answer then never comes. */
  readonly #sendLastWords: Session['send'] = async (method, params) => {
    return this.session.send(method, params).catch((error: unknown) => {
      if (error instanceof SurfaceClosedError) return undefined as never;
      throw error;
    });
  };

  protected async insertText(text: string): Promise<void> {
    await this.session.send('Input.insertText', { text });
  }

  protected async capture(): Promise<Buffer> {
    const { data } = await this.session.send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }
}

async function evaluateIn(session: Session, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (!exceptionDetails) return result.value;
  throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
}

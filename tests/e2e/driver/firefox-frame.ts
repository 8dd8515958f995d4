/**
 * What runs inside Firefox itself, as source text: puppeteer's BiDi sees tabs only, so the real popup and
 * sidebar are reached from the browser window (chrome scope) by a frame script, as Firefox's own tests do.
 */

/** What a frame script is given; Firefox ships no types for it. */
interface FrameScope {
  content: Window & typeof globalThis;
  addMessageListener(name: string, listener: (message: { data: FrameOrder }) => void): void;
  sendAsyncMessage(name: string, answer: FrameAnswer): void;
}

interface FrameComponents {
  classes: Record<string, { createInstance(kind: unknown): TextInputProcessor }>;
  interfaces: Record<string, unknown>;
  utils: {
    Sandbox: new (principal: Window, options: object) => object;
    evalInSandbox(source: string, sandbox: object): unknown;
  };
}

interface TextInputProcessor {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
  setPendingCompositionString(text: string): void;
  flushPendingComposition(): void;
  commitComposition(): void;
}

export type FrameOrder = { id: string } & (
  | { does: 'evaluate'; source: string }
  | { does: 'key'; key: string; code: string; keyCode: number; modifiers: string[] }
  | { does: 'mouse'; x: number; y: number }
  | { does: 'insert'; text: string }
);

export interface FrameAnswer {
  id: string;
  /** JSON of what came out; absent where nothing did. */
  value?: string | undefined;
  error?: string;
}

/** Installed once in each popup, sidebar or tab: carries out orders, answers each by its id. */
function serveFrame(frame: FrameScope, { classes, interfaces, utils }: FrameComponents): void {
  frame.addMessageListener('driver:order', ({ data }) => void answer(data));

  async function answer(order: FrameOrder): Promise<void> {
    const { id } = order;
    try {
      const value = JSON.stringify(await carryOut(order));
      frame.sendAsyncMessage('driver:answer', { id, value });
    } catch (error) {
      frame.sendAsyncMessage('driver:answer', { id, error: String(error) });
    }
  }

  async function carryOut(order: FrameOrder): Promise<unknown> {
    if (order.does === 'evaluate') return evaluate(order.source);
    if (order.does === 'mouse') return clickAt(order.x, order.y);
    if (order.does === 'insert') return insert(order.text);
    return press(order);
  }

  // A sandbox with the page's own view of itself: its CSP forbids eval to the page, not to the browser.
  function evaluate(source: string): unknown {
    const options = { sandboxPrototype: frame.content, wantXrays: false };
    return utils.evalInSandbox(source, new utils.Sandbox(frame.content, options));
  }

  function clickAt(x: number, y: number): void {
    // Firefox's privileged way to press the mouse: trusted events, with user activation.
    const content = frame.content as unknown as {
      synthesizeMouseEvent(type: string, x: number, y: number, how: object, options: object): void;
    };
    for (const type of ['mousemove', 'mousedown', 'mouseup'])
      content.synthesizeMouseEvent(type, x, y, { button: 0, clickCount: 1 }, {});
  }

  function press(order: FrameOrder & { does: 'key' }): void {
    const processor = startInput();
    const held = order.modifiers.map((key) => new frame.content.KeyboardEvent('', { key }));
    const { key, code, keyCode } = order;
    const pressed = new frame.content.KeyboardEvent('', { key, code, keyCode });
    for (const modifier of held) processor.keydown(modifier);
    processor.keydown(pressed);
    processor.keyup(pressed);
    for (const modifier of held.reverse()) processor.keyup(modifier);
  }

  function insert(text: string): void {
    const processor = startInput();
    processor.setPendingCompositionString(text);
    processor.flushPendingComposition();
    processor.commitComposition();
  }

  function startInput(): TextInputProcessor {
    const maker = classes['@mozilla.org/text-input-processor;1'];
    const processor = maker?.createInstance(interfaces['nsITextInputProcessor']);
    if (!processor?.beginInputTransactionForTests(frame.content)) throw new Error('No input');
    return processor;
  }
}

/** In a frame script `this` is the frame; `Components` is a global beside it. */
export const frameScript = `data:,${encodeURIComponent(`(${String(serveFrame)})(this, Components);`)}`;

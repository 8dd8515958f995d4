import type { PickNews, PickSight, Place } from '@/lib/domain/pick';
import type { PickKey } from '@/lib/domain/pick-key';
import { headingPathsOf, positionOf } from '../around-range';
import { pageFacts } from '../page-facts';
import { findTextFragment } from '../text-fragment';
import { alikeTo } from './alike';
import { besideOf, narrowerOf, widerOf } from './go';
import { linesOf } from './lines-of';
import { closestTo, elementAt, originOf, placeOf } from './live-dom';
import { pickableAt } from './pickable';
import { pickedElement } from './picked-element';

/** What the picker needs of the world around it. */
export interface Pointing {
  window: Window;
  document: Document;
  now(): number;
  /** Runs something later, unless what is answered with is called before. */
  after(delay: number, run: () => void): () => void;
  tell(news: PickNews): void;
}

/** Everything a press is made of: the one that picks is for us, not for the page. */
const PRESS = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'] as const;
/** Who presses twice means it once: the second press is not for the page either. */
const SECOND_PRESS_MS = 500;
/** After these what is seen stands elsewhere. */
const SHIFTS = ['scroll', 'resize'] as const;
/** Between two tellings while the page is scrolled. */
const SETTLE_MS = 100;

const KEYS: Readonly<Record<PickKey, true>> = {
  ArrowUp: true,
  ArrowDown: true,
  ArrowLeft: true,
  ArrowRight: true,
  Enter: true,
  Escape: true,
};

const isKey = (key: string): key is PickKey => Object.hasOwn(KEYS, key);

const EDITED = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';

const isTypedIn = (element: Element | null): boolean =>
  element !== null && closestTo(element, EDITED) !== null;

const placeIn = (element: Element): Place => {
  const { x, y, width, height } = placeOf(element);
  return { x, y, width, height };
};

/**
 * Follows what somebody points at on a page, and tells. It only listens: nothing on the page is
 * changed, no event is made, and the press or key that is meant for it ends here.
 */
export class Picker {
  private at: Element | null = null;
  private alike: Element[] = [];
  private pointed: Element | null = null;
  /** Set while a telling of where things are is on its way. */
  private forgetShift: (() => void) | undefined;
  private readonly pointing: Pointing;
  private isTaken = false;
  /** Each ends what is listened for with it at once. */
  private readonly listening = new AbortController();
  private readonly presses = new AbortController();

  constructor(pointing: Pointing) {
    this.pointing = pointing;
  }

  start(): void {
    const { window, document } = this.pointing;
    const { signal } = this.listening;
    const seen = { capture: true, passive: true, signal };
    const taken = { capture: true, passive: false, signal };
    window.addEventListener('pointermove', (event) => this.point(event), seen);
    for (const type of SHIFTS) window.addEventListener(type, () => this.shift(), seen);
    const pressed = { ...taken, signal: this.presses.signal };
    for (const type of PRESS) window.addEventListener(type, (event) => this.press(event), pressed);
    window.addEventListener('keydown', (event) => this.type(event), taken);
    const middle = elementAt(document, window.innerWidth / 2, window.innerHeight / 3);
    this.hold(middle && pickableAt(middle, window));
  }

  stop(): void {
    this.listening.abort();
    this.forgetShift?.();
    if (this.isTaken) this.pointing.after(SECOND_PRESS_MS, () => this.presses.abort());
    else this.presses.abort();
  }

  /** A key of the pick, pressed here or in the panel. */
  key(key: PickKey): void {
    if (key === 'Enter') this.take();
    else if (key === 'Escape') this.end();
    else this.go(key);
  }

  private go(key: Exclude<PickKey, 'Enter' | 'Escape'>): void {
    const { at } = this;
    if (!at) return;
    const beside = () => besideOf(at, key === 'ArrowRight' ? 'next' : 'previous');
    const vertical = key === 'ArrowUp' ? widerOf : narrowerOf;
    const to = key === 'ArrowUp' || key === 'ArrowDown' ? vertical(at) : beside();
    if (to) this.hold(to);
  }

  private point(event: Event): void {
    const origin = originOf(event);
    if (!origin || origin === this.pointed) return;
    this.pointed = origin;
    const at = pickableAt(origin, this.pointing.window);
    if (at !== this.at) this.hold(at);
  }

  private hold(at: Element | null): void {
    this.at = at;
    this.alike = at ? alikeTo(at) : [];
    this.say();
  }

  private say(): void {
    this.pointing.tell({ news: 'sight', sight: this.sight() });
  }

  private sight(): PickSight | null {
    if (!this.at) return null;
    const { scrollX, scrollY, innerWidth, innerHeight } = this.pointing.window;
    return {
      words: linesOf(this.at).join('\n'),
      places: [this.at, ...this.alike].map(placeIn),
      view: { x: scrollX, y: scrollY, width: innerWidth, height: innerHeight },
    };
  }

  private shift(): void {
    this.forgetShift ??= this.pointing.after(SETTLE_MS, () => {
      this.forgetShift = undefined;
      this.say();
    });
  }

  private press(event: MouseEvent): void {
    // The page's own scripts may press, and keys press buttons: neither is somebody pointing.
    const isPointed = event.isTrusted && event.button === 0;
    if (!isPointed || (event.type === 'click' && event.detail === 0)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click') this.take();
  }

  private type(event: KeyboardEvent): void {
    const { key, isTrusted, isComposing, ctrlKey, altKey, metaKey, shiftKey } = event;
    if (!isTrusted || isComposing || ctrlKey || altKey || metaKey || shiftKey || !isKey(key))
      return;
    if (key !== 'Escape' && isTypedIn(originOf(event))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.key(key);
  }

  private take(): void {
    const { at, alike } = this;
    if (!at || this.isTaken) return;
    this.isTaken = true;
    const { document, window, now, tell } = this.pointing;
    const headingsAbove = headingPathsOf(document);
    // Each takes its time: those that are only like it are found by their own words.
    const picked = pickedElement(at, headingsAbove, (range, exact) => {
      const fragment = findTextFragment(document, range);
      return { ...positionOf(document, range, exact), ...(fragment && { fragment }) };
    });
    const others = alike.map((element) => pickedElement(element, headingsAbove));
    tell({
      news: 'taken',
      reading: {
        ...pageFacts(document, window.location.href, now()),
        elements: [picked, ...others],
      },
    });
    this.stop();
  }

  private end(): void {
    this.pointing.tell({ news: 'ended' });
    this.stop();
  }
}

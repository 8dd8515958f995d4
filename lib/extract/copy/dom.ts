/**
 * Reading the DOM of somebody else's page.
 *
 * `<form><input name="firstChild"></form>` shadows the form's own property, in an isolated world
 * too, and `<img name="body">` does it to the document. So nothing is read as `node.property`:
 * every access goes through the getter of the interface's prototype, which a page cannot reach.
 *
 * The getters are looked up on first use: modules are also loaded at build time, where there is no DOM.
 */
type Interface = 'Node' | 'Element' | 'Document' | 'HTMLIFrameElement' | 'HTMLImageElement';

const prototypeOf = (name: Interface): object => {
  // The constructors are globals of the isolated world, not of the page.
  const owner: unknown = Reflect.get(globalThis, name);
  if (typeof owner !== 'function') throw new Error(`No ${name} here: not a browser`);
  return owner.prototype;
};

export const getter = <Of extends Node, Value>(name: Interface, property: string) => {
  let read: ((this: Of) => Value) | undefined;
  return (node: Of): Value => {
    read ??= Object.getOwnPropertyDescriptor(prototypeOf(name), property)?.get;
    if (!read) throw new Error(`${name} has no ${property}`);
    return read.call(node);
  };
};

export const method = <Of extends Node, Arguments extends unknown[], Value>(
  name: Interface,
  property: string,
) => {
  let call: ((this: Of, ...args: Arguments) => Value) | undefined;
  return (node: Of, ...args: Arguments): Value => {
    call ??= Reflect.get(prototypeOf(name), property);
    if (!call) throw new Error(`${name} has no ${property}`);
    return call.apply(node, args);
  };
};

export const firstChildOf = getter<Node, Node | null>('Node', 'firstChild');
export const nextSiblingOf = getter<Node, Node | null>('Node', 'nextSibling');
export const parentOf = getter<Node, Node | null>('Node', 'parentNode');
export const nodeTypeOf = getter<Node, number>('Node', 'nodeType');
/** The characters of a text or comment node; null for an element. */
export const nodeValueOf = getter<Node, string | null>('Node', 'nodeValue');
/** Upper case in HTML, as written in XML and SVG. */
export const tagNameOf = getter<Element, string>('Element', 'tagName');
/** Null for a closed root, and for none. */
export const shadowRootOf = getter<Element, ShadowRoot | null>('Element', 'shadowRoot');
/** Null when the frame is of another origin. */
export const contentDocumentOf = getter<HTMLIFrameElement, Document | null>(
  'HTMLIFrameElement',
  'contentDocument',
);
export const bodyOf = getter<Document, HTMLElement | null>('Document', 'body');
export const rootOf = getter<Document, Element | null>('Document', 'documentElement');
export const titleOf = getter<Document, string>('Document', 'title');

export const attributeOf = method<Element, [string], string | null>('Element', 'getAttribute');
/** Most elements of most pages have none, and one question then saves five. */
export const hasAttributes = method<Element, [], boolean>('Element', 'hasAttributes');
export const queryAll = method<Document, [string], NodeListOf<Element>>(
  'Document',
  'querySelectorAll',
);
/** Absent in browsers older than those we support and in test DOMs: see `isShown`. */
const checkVisibilityOf = method<Element, [CheckVisibilityOptions], boolean>(
  'Element',
  'checkVisibility',
);

export const isElement = (node: Node): node is Element => nodeTypeOf(node) === 1;

/** All text below a node, for the few small elements (a `<script>`) that are not read as lines. */
export const rawTextOf = (element: Element): string => {
  let text = '';
  for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) {
    if (nodeTypeOf(child) === 3) text += nodeValueOf(child) ?? '';
  }
  return text;
};

/** Whether the element is rendered. Costs a style recalculation: for candidates, not for every node. */
export const isShown = (element: Element): boolean =>
  checkVisibilityOf(element, { visibilityProperty: true });

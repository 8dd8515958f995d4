/**
 * Reading the DOM of somebody else's page.
 *
 * `<form><input name="firstChild"></form>` shadows the form's own property, in an isolated world
 * too, and `<img name="body">` does it to the document. So nothing is read as `node.property`:
 * every access goes through the getter of the interface's prototype, which a page cannot reach.
 *
 * Each is that getter or method with its receiver made the first argument, by the engine itself: a
 * page is read once, before anything is compiled, and a function of our own around every access
 * would cost more than the access.
 */
type Interface = 'Node' | 'Element' | 'Document' | 'HTMLIFrameElement' | 'HTMLImageElement';

const missing = (name: Interface, property: string) => (): never => {
  throw new Error(`No ${property} of ${name} here: not a browser`);
};

/** Null at build time, when modules are loaded too and there is no DOM. */
const prototypeOf = (name: Interface): object | null => {
  // The constructors are globals of the isolated world, not of the page.
  const owner: unknown = Reflect.get(globalThis, name);
  return typeof owner === 'function' ? owner.prototype : null;
};

const { call } = Function.prototype;

export const getter = <Of extends Node, Value>(name: Interface, property: string) => {
  const prototype = prototypeOf(name);
  const read = prototype && Object.getOwnPropertyDescriptor(prototype, property)?.get;
  // What the interface says of the property, TypeScript cannot know.
  return (read ? call.bind(read) : missing(name, property)) as (node: Of) => Value;
};

export const method = <Of extends Node, Arguments extends unknown[], Value>(
  name: Interface,
  property: string,
) => {
  const prototype = prototypeOf(name);
  const does: unknown = prototype && Reflect.get(prototype, property);
  const bound = typeof does === 'function' ? call.bind(does) : missing(name, property);
  // What the interface says of the method, TypeScript cannot know.
  return bound as (node: Of, ...args: Arguments) => Value;
};

export const firstChildOf = getter<Node, Node | null>('Node', 'firstChild');
export const nextSiblingOf = getter<Node, Node | null>('Node', 'nextSibling');
export const parentOf = getter<Node, Node | null>('Node', 'parentNode');
export const ownerOf = getter<Node, Document | null>('Node', 'ownerDocument');
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

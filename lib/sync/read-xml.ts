import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { TransportError } from './transport';

/** An element as far as answers of servers are read: no attributes, no namespaces, nothing else's entities. */
export interface Element {
  /** Without its prefix: servers choose that as they like. */
  name: string;
  text: string;
  children: readonly Element[];
}

const elementOf = (node: XmlElement): Element => ({
  name: node.name.replace(/^.*:/, ''),
  text: node.text.trim(),
  children: node.children.filter((child) => child instanceof XmlElement).map(elementOf),
});

/** What a server answers, if it is XML; else it answers as no such storage does. */
export const readXml = (xml: string): Element => {
  try {
    const { root } = parseXml(xml);
    if (root) return elementOf(root);
  } catch {
    // Not well formed, or with entities of its own, of which nobody knows what they come to.
  }
  throw new TransportError('strange');
};

export const childrenOf = ({ children }: Element, name: string): readonly Element[] =>
  children.filter((child) => child.name === name);

/** The text of the first child of that name. */
export const textIn = (element: Element, name: string): string | undefined =>
  childrenOf(element, name)[0]?.text;

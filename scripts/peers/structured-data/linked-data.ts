/** A node of JSON-LD or microdata, brought to one form. */
export interface LinkedNode {
  types: string[];
  /** The property it hangs from; empty at the top. */
  role: string;
  /** Texts by property. */
  texts: Record<string, string[]>;
}

const DEEPEST = 20;

/** Every object with a type in what `<script type="application/ld+json">` holds, whatever its depth. */
export function nodesOfJsonLd(scripts: readonly string[]): LinkedNode[] {
  return scripts.flatMap((script) => {
    try {
      return [...nodesIn(JSON.parse(script), '', 0)];
    } catch {
      return []; // Broken JSON says nothing.
    }
  });
}

function* nodesIn(value: unknown, role: string, depth: number): Generator<LinkedNode> {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const one of value) yield* nodesIn(one, role, depth + 1);
    return;
  }
  const entries = Object.entries(value);
  const texts = Object.fromEntries(entries.map(([key, held]) => [key, textsIn(held)]));
  const types = (texts['@type'] ?? []).map(shortType);
  if (types.length > 0) yield { types, role, texts };
  for (const [key, held] of entries) yield* nodesIn(held, key === '@graph' ? role : key, depth + 1);
}

const textsIn = (value: unknown): string[] =>
  [value].flat().flatMap((one) => (typeof one === 'string' && one.trim() ? [one.trim()] : []));

/** `https://schema.org/Person` and `schema:Person` are `Person`. */
const shortType = (type: string): string => type.replace(/^.*[/#:]/, '');

/** What `itemscope` marks up. */
export function nodesOfMicrodata(root: ParentNode): LinkedNode[] {
  return [...root.querySelectorAll('[itemscope][itemtype]')].map((scope) => {
    const texts: Record<string, string[]> = {};
    for (const property of scope.querySelectorAll('[itemprop]')) {
      if (property.parentElement?.closest('[itemscope]') !== scope) continue;
      const text = property.hasAttribute('itemscope') ? undefined : textOf(property);
      if (text) for (const name of namesOf(property)) texts[name] = [...(texts[name] ?? []), text];
    }
    const types = (scope.getAttribute('itemtype') ?? '').split(/\s+/).map(shortType);
    return { types, role: namesOf(scope)[0] ?? '', texts };
  });
}

const namesOf = (property: Element): string[] =>
  (property.getAttribute('itemprop') ?? '').split(/\s+/).filter(Boolean);

const textOf = (property: Element): string | undefined =>
  (property.getAttribute('content') ?? property.textContent)?.replace(/\s+/g, ' ').trim();

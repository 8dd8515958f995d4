import { isNode, nodesOf, type Source, type SyntaxNode } from './parse-source.ts';
import { placeOf } from './project-files.ts';

/** Attributes and props that are read out or shown; others carry codes, ids and class names. */
const shown =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|alt|title|placeholder|label|hint|heading|caption|description|summary|text|name|action|children)$/i;
/** `name` and `action` are text only on our own components; on `<input>` they are not. */
const onComponentsOnly = /^(name|action|text|heading|hint|description|summary|caption)$/;

/** Letters: `·`, `→`, `12` and the like are the same in every language. */
const hasWords = (text: string): boolean => /\p{L}/u.test(text);

/** Text for people that is written in a component instead of in lib/locales. */
export function findLiteralText({ path, text, program }: Source): string[] {
  return [...nodesOf(program)].flatMap(({ node }) => {
    const words = literalsOf(node).filter(hasWords);
    return words.map(
      (found) => `${placeOf(path, text, node.start)} ${JSON.stringify(found.trim())}`,
    );
  });
}

function literalsOf(node: SyntaxNode): string[] {
  if (node.type === 'JSXText') return [String(node['value'])];
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
    return childrenOf(node).flatMap((child) =>
      child.type === 'JSXExpressionContainer' ? spokenBy(child['expression']) : [],
    );
  }
  return node.type === 'JSXOpeningElement' ? spokenAttributes(node) : [];
}

function spokenAttributes(element: SyntaxNode): string[] {
  const attributes = Array.isArray(element['attributes'])
    ? element['attributes'].filter(isNode)
    : [];
  const isComponent = /^[A-Z]/.test(nameOf(element));
  return attributes.flatMap((attribute) => {
    const name = nameOf(attribute);
    if (!shown.test(name) || (onComponentsOnly.test(name) && !isComponent)) return [];
    const value = attribute['value'];
    // A component's `name="check"` or `action="edit"` is a code: one word without a capital.
    return spokenBy(value).filter((found) => !isComponent || /\s|^\p{Lu}/u.test(found));
  });
}

/** The literal text an expression may come to; what is passed to a call is not it. */
function spokenBy(value: unknown): string[] {
  if (!isNode(value)) return [];
  if (value.type === 'JSXExpressionContainer') return spokenBy(value['expression']);
  if (value.type === 'Literal') return typeof value['value'] === 'string' ? [value['value']] : [];
  if (value.type === 'TemplateLiteral') return quasisOf(value);
  if (value.type === 'ConditionalExpression') {
    return [...spokenBy(value['consequent']), ...spokenBy(value['alternate'])];
  }
  return value.type === 'LogicalExpression'
    ? [...spokenBy(value['left']), ...spokenBy(value['right'])]
    : [];
}

/** Fixed parts of a template; what stands between two of them is filled in when it runs. */
export function quasisOf(template: SyntaxNode): string[] {
  const quasis = Array.isArray(template['quasis']) ? template['quasis'].filter(isNode) : [];
  return quasis.map(({ value }) =>
    typeof value === 'object' && value !== null && 'cooked' in value ? String(value.cooked) : '',
  );
}

const childrenOf = (node: SyntaxNode): SyntaxNode[] =>
  Array.isArray(node['children']) ? node['children'].filter(isNode) : [];

function nameOf(node: SyntaxNode): string {
  const name = node['name'];
  return isNode(name) && typeof name['name'] === 'string' ? name['name'] : '';
}

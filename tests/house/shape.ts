import { isNode, nodesOf, type Source, type SyntaxNode } from './parse-source.ts';
import { placeOf } from './project-files.ts';

const FILE_LINES = 250;

/** They turn text into markup or code; what a page said must never get that far. */
const dangerous = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'createContextualFragment',
  'srcdoc',
]);

/** What is out of shape in a file, a sentence each. The length of functions is the linter's. */
export function findMisshapes(source: Source): string[] {
  const { path, text, program } = source;
  const found = [...nodesOf(program)].flatMap(({ node, above }) =>
    complaintsAbout(source, node, above[0]).map(
      (why) => `${placeOf(path, text, node.start)} ${why}`,
    ),
  );
  const loose = /@(?:type|param|returns?|typedef)\b.*\bany\b/.test(text) && path.endsWith('.mjs');
  return loose ? [...found, `${path} \`any\` in a JSDoc type`] : found;
}

export function findLongFile(path: string, text: string): string[] {
  const lines = text.trimEnd().split('\n').length;
  return lines > FILE_LINES ? [`${path} has ${lines} lines; ${FILE_LINES} at most`] : [];
}

function complaintsAbout(source: Source, node: SyntaxNode, parent?: SyntaxNode): string[] {
  if (node.type === 'TSAnyKeyword') return ['`any`'];
  if (node.type === 'TSEnumDeclaration') return ['an enum; a union of strings says the same'];
  if (node.type === 'TSAsExpression' && parent?.type !== 'TSAsExpression') {
    const isFine = isConst(source, node) || isExplained(source, node);
    return isFine ? [] : ['`as` without a comment that says why it is true'];
  }
  // A test may look at markup, and a page served to one may be as hostile as it likes.
  if (source.path.startsWith('tests/')) return [];
  const property = isNode(node['property']) ? node['property'] : node;
  const isNamed = node.type === 'MemberExpression' || node.type === 'JSXIdentifier';
  const name = String(property['name']);
  return isNamed && dangerous.has(name) ? [`\`${name}\``] : [];
}

const isConst = ({ text }: Source, node: SyntaxNode): boolean =>
  isNode(node['typeAnnotation']) &&
  text.slice(node['typeAnnotation'].start, node['typeAnnotation'].end) === 'const';

/** In the same statement or just above it; the helpers called `define…` are explained once. */
function isExplained({ path, text }: Source, node: SyntaxNode): boolean {
  if (/\/define-[^/]*$/.test(path)) return true;
  const before = text.slice(0, node.start).split('\n').slice(-5).join('\n');
  const after = text.slice(node.start).split('\n', 1)[0] ?? '';
  return /\/\/|\*\//.test(before) || after.includes('//');
}

/** Names that say nothing of what a file is about. `service` is a kind of finding here. */
const sayNothing =
  /(^|\/)(utils?|helpers?|common|manager|data|info|items?|misc|shared|types|lib2?|stuff)(\.|\/|$)/;

export function findBadName(path: string): string[] {
  const [, ...below] = path.split('/');
  const inside = below.join('/');
  if (sayNothing.test(inside)) return [`${path}: the name says nothing of what is in it`];
  const isKebab = below.every((part) => /^[a-z0-9-]+(\.[a-z0-9-]+)*$|^README\.md$/.test(part));
  return isKebab ? [] : [`${path}: names are kebab-case`];
}

const machinePath = /(?:^|[\s'"`(=:])(\/(?:work|tmp|root|home|Users)\/[\w.-]+)/m;

export function findMachinePath(path: string, text: string): string[] {
  const found = machinePath.exec(text);
  return found ? [`${placeOf(path, text, found.index)} ${found[1]} is a path of one machine`] : [];
}

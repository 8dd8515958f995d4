import { parseSync } from 'vite';
import { readText } from './project-files.ts';

/** A node of the syntax tree; what else it has depends on its type. */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [property: string]: unknown;
}

export interface Import {
  /** As it is written: `@/lib/domain/fold`, `./fold`, `dexie`. */
  from: string;
  typesOnly: boolean;
  start: number;
  /** `import()`: loaded when it is called, not with the file. */
  later?: true;
}

export interface Source {
  path: string;
  text: string;
  imports: Import[];
  /** What is exported straight from another module. */
  reexports: Import[];
  program: SyntaxNode;
}

/** Throws on a syntax error: a file that cannot be read cannot be vouched for. */
export function parseSource(path: string, text = readText(path)): Source {
  const { program, module, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const imports = module.staticImports.map(({ moduleRequest, entries, start }) => ({
    from: moduleRequest.value,
    typesOnly: entries.length > 0 && entries.every((entry) => entry.isType),
    start,
  }));
  const reexports = module.staticExports.flatMap(({ entries, start }) => {
    const from = entries[0]?.moduleRequest?.value;
    return from ? [{ from, typesOnly: entries.every((entry) => entry.isType), start }] : [];
  });
  // The parser types each kind of node; walking over all of them needs only what they share.
  const tree = program as unknown as SyntaxNode;
  return { path, text, imports: [...imports, ...dynamicImports(tree)], reexports, program: tree };
}

function dynamicImports(program: SyntaxNode): Import[] {
  return [...nodesOf(program)].flatMap(({ node }) => {
    if (node.type !== 'ImportExpression') return [];
    const from = isNode(node['source']) ? writtenIn(node['source']) : undefined;
    return from === undefined ? [] : [{ from, typesOnly: false, start: node.start, later: true }];
  });
}

/** The text of a literal; minified code writes it as a template without anything filled in. */
function writtenIn(source: SyntaxNode): string | undefined {
  if (typeof source['value'] === 'string') return source['value'];
  const { quasis, expressions } = source;
  if (!Array.isArray(quasis) || !Array.isArray(expressions) || expressions.length > 0)
    return undefined;
  const only: unknown = quasis[0];
  const value: unknown = isNode(only) ? only['value'] : undefined;
  const isCooked = typeof value === 'object' && value !== null && 'cooked' in value;
  return isCooked && typeof value.cooked === 'string' ? value.cooked : undefined;
}

/** Every node below `node`, itself included, with the chain of those above it, nearest first. */
export function* nodesOf(
  node: SyntaxNode,
  above: readonly SyntaxNode[] = [],
): Generator<{ node: SyntaxNode; above: readonly SyntaxNode[] }> {
  yield { node, above };
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* nodesOf(child, [node, ...above]);
    }
  }
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** Names that are used without being declared in the file: globals, and nothing else. */
export function freeNames(program: SyntaxNode): { name: string; start: number }[] {
  const used: { name: string; start: number }[] = [];
  const declared = new Set<string>();
  for (const { node, above } of nodesOf(program)) {
    const name = node['name'];
    if (node.type !== 'Identifier' || typeof name !== 'string') continue;
    if (isDeclared(node, above)) declared.add(name);
    else if (isReference(node, above[0])) used.push({ name, start: node.start });
  }
  return used.filter(({ name }) => !declared.has(name));
}

const patterns = new Set(['ObjectPattern', 'ArrayPattern', 'RestElement', 'Property']);
const functions =
  /^(ArrowFunctionExpression|Function(Declaration|Expression)|TSParameterProperty)$/;

function isDeclared(node: SyntaxNode, above: readonly SyntaxNode[]): boolean {
  let child = node;
  for (const parent of above) {
    if (parent.type === 'VariableDeclarator') return parent['id'] === child;
    if (parent.type === 'CatchClause') return parent['param'] === child;
    if (functions.test(parent.type)) return parent['body'] !== child;
    if (/^(Import\w*Specifier|ClassDeclaration)$/.test(parent.type)) return true;
    if (parent.type === 'AssignmentPattern' && parent['left'] !== child) return false;
    if (parent.type === 'Property' && parent['value'] !== child) return false;
    if (!patterns.has(parent.type) && parent.type !== 'AssignmentPattern') return false;
    child = parent;
  }
  return false;
}

/** `a.name`, `{ name: … }` and the names of types say nothing about a variable called `name`. */
function isReference(node: SyntaxNode, parent: SyntaxNode | undefined): boolean {
  if (!parent || parent.type.startsWith('TS')) return parent?.type === 'TSAsExpression';
  if (parent.type === 'MemberExpression') return parent['object'] === node || isComputed(parent);
  if (/^(Property|MethodDefinition|PropertyDefinition)$/.test(parent.type)) {
    return parent['value'] === node || isComputed(parent);
  }
  return true;
}

const isComputed = (node: SyntaxNode): boolean => node['computed'] === true;

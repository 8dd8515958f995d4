import { posix } from 'node:path';
import { isNode, nodesOf, type Source, type SyntaxNode } from './parse-source.ts';

/** A folder in which one file is one entry, listed in its `index.ts`. */
export interface Registry {
  folder: string;
  /** What each file says of itself, and must agree with its path: `id: 'mission/formula'`. */
  key: 'id' | 'kind';
}

export const registries: readonly Registry[] = [
  { folder: 'lib/domain/findings', key: 'kind' },
  { folder: 'lib/extract/rules', key: 'id' },
  { folder: 'lib/extract/sites', key: 'id' },
  { folder: 'lib/store/migrations', key: 'id' },
  { folder: 'lib/search/tables', key: 'id' },
  { folder: 'lib/readiness/rules', key: 'id' },
  { folder: 'lib/linking/signals', key: 'id' },
  { folder: 'lib/sync/transports', key: 'id' },
  { folder: 'lib/exchange/formats', key: 'id' },
  { folder: 'lib/brief/sheets', key: 'id' },
];

export const isEntry = (path: string): boolean => !/\/(index|define-[^/]*)\.ts$/.test(path);

/** What is wrong between a registry's index and its files, a sentence each. */
export function findDisorder(registry: Registry, index: Source, entries: Source[]): string[] {
  const listed = listedIn(index);
  return entries.flatMap((entry) => {
    const name = exportedNames(entry);
    const own = path(registry, entry);
    const times = listed.filter((one) => name.includes(one)).length;
    const said = keysOf(entry, registry.key);
    return [
      ...(importsOf(index).includes(entry.path) ? [] : [`${entry.path} is not in ${index.path}`]),
      ...(times === 1 ? [] : [`${entry.path} is listed ${times} times in ${index.path}, not once`]),
      ...(said.length === 1 && said[0] === own
        ? []
        : [`${entry.path}: its ${registry.key} is ${JSON.stringify(said)}, not '${own}'`]),
    ];
  });
}

function path(registry: Registry, entry: Source): string {
  return posix.relative(registry.folder, entry.path).replace(/\.tsx?$/, '');
}

function importsOf(index: Source): string[] {
  const folder = posix.dirname(index.path);
  return index.imports.map(({ from }) => `${posix.join(folder, from)}.ts`);
}

/** Names in the arrays of the index: its lists, one of which registers the entry. */
function listedIn(index: Source): string[] {
  return [...nodesOf(index.program)]
    .filter(({ node }) => node.type === 'ArrayExpression')
    .flatMap(({ node }) => childrenOf(node, 'elements'))
    .flatMap((element) => (typeof element['name'] === 'string' ? [element['name']] : []));
}

function exportedNames(entry: Source): string[] {
  return childrenOf(entry.program, 'body')
    .filter((node) => node.type === 'ExportNamedDeclaration')
    .flatMap((node) => (isNode(node['declaration']) ? [node['declaration']] : []))
    .flatMap((declaration) => childrenOf(declaration, 'declarations'))
    .flatMap(({ id }) => (isNode(id) && typeof id['name'] === 'string' ? [id['name']] : []));
}

/** The value of every `key: '…'` written in the object handed to a `define…` call. */
function keysOf(entry: Source, key: string): string[] {
  return [...nodesOf(entry.program)]
    .filter(({ node }) => node.type === 'CallExpression' && isDefiner(node['callee']))
    .flatMap(({ node }) => childrenOf(node, 'arguments'))
    .flatMap((argument) => childrenOf(argument, 'properties'))
    .filter((property) => isNode(property['key']) && property['key']['name'] === key)
    .flatMap(({ value }) => (isNode(value) ? [value['value']] : []))
    .filter((value) => typeof value === 'string');
}

const isDefiner = (callee: unknown): boolean =>
  isNode(callee) && typeof callee['name'] === 'string' && callee['name'].startsWith('define');

function childrenOf(node: SyntaxNode, property: string): SyntaxNode[] {
  const children = node[property];
  return Array.isArray(children) ? children.filter(isNode) : [];
}

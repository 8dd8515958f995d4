// `npm run new rule mission/about-paragraph` and `npm run new kind partner`: the file, its line in the
// index, and for a rule its line in the locale and the two corpus pages, which fail until they are written.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, exit } from 'node:process';
import { pathToFileURL } from 'node:url';
import { root } from './run-tool.mjs';

/** What was asked for cannot be made; said in a sentence. */
export class ScaffoldProblem extends Error {}

/** Where people are told why something is offered. */
const WORDS = 'lib/locales/en.yml';

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/**
 * @param {string | undefined} what `rule` or `kind`.
 * @param {string | undefined} name `mission/about-paragraph`, `partner`.
 * @param {string} [project] Where to write; the project itself unless told.
 * @returns {string[]} The paths written or changed, from the project's root.
 */
export function scaffold(what, name = '', project = root) {
  if (what === 'rule') return scaffoldRule(name, project);
  if (what === 'kind') return scaffoldKind(name, project);
  throw new ScaffoldProblem(
    'Say what is new: npm run new rule mission/about-paragraph, or npm run new kind partner.',
  );
}

/**
 * @param {string} id
 * @param {string} project
 */
function scaffoldRule(id, project) {
  const [kind = '', name = '', ...rest] = id.split('/');
  const kinds = foldersIn(join(project, 'lib/extract/rules'));
  if (!kinds.includes(kind) || !KEBAB.test(name) || rest.length > 0) {
    throw new ScaffoldProblem(
      `A rule is called kind/what-it-sees, and the kinds are ${kinds.join(', ')}; not '${id}'.`,
    );
  }
  const rule = camel(`${kind}-${name}`);
  const index = 'lib/extract/rules/index.ts';
  return writeAll(project, {
    [`lib/extract/rules/${id}.ts`]: ruleSource(rule, id, kind),
    [index]: registered(
      read(project, index),
      rule,
      `./${id}`,
      new RegExp(`^  ${camel(kind)}[A-Z]\\w*,$`),
    ),
    [WORDS]: worded(read(project, WORDS), rule, camel(kind)),
    ...corpusCase(id),
  });
}

/**
 * @param {string} name
 * @param {string} project
 */
function scaffoldKind(name, project) {
  if (!KEBAB.test(name)) {
    throw new ScaffoldProblem(`A kind is one name in kebab-case, such as partner; not '${name}'.`);
  }
  const index = 'lib/domain/findings/index.ts';
  const text = registered(read(project, index), camel(name), `./${name}`, /^ {2}(?!other)\w+,$/);
  return writeAll(project, {
    [`lib/domain/findings/${name}.ts`]: kindSource(camel(name), name),
    [index]: text,
  });
}

/**
 * @param {string} rule
 * @param {string} id
 * @param {string} kind
 */
const ruleSource = (rule, id, kind) => `import { defineRule } from '../../define-rule';

/** What was seen on real pages that this reads, and how it is told from what looks like it. */
export const ${rule} = defineRule({
  id: '${id}',
  kind: '${kind}',
  *read(page) {
    for (const line of page.lines) {
      // Nothing passes yet: its corpus page fails until this says what to look for.
      if (line.text !== '') continue;
      yield { fields: { text: line.text }, at: line, confidence: 'low' };
    }
  },
});
`;

/**
 * @param {string} variable
 * @param {string} kind
 */
const kindSource = (variable, kind) => `import { foldWords } from '../fold';
import { defineKind } from './define-kind';

/** What a finding of this kind tells the person, and how it differs from its neighbours. */
export const ${variable} = defineKind({
  kind: '${kind}',
  keepsFor: 12,
  sameAs: (text) => foldWords(text),
});
`;

/**
 * Two pages of a company yet to be invented. The first fails until it holds what the rule reads.
 * @param {string} id
 * @returns {Record<string, string>}
 */
function corpusCase(id) {
  const folder = `tests/corpus/${id.replace('/', '-')}`;
  const page = (/** @type {string} */ text) =>
    `<!doctype html>\n<html lang="en">\n  <head>\n    <title>…</title>\n  </head>\n  <body>\n    <main>${text}</main>\n  </body>\n</html>\n`;
  const expectation = (/** @type {object} */ reads, /** @type {string[]} */ leaves) =>
    `${JSON.stringify({ url: 'https://company.example/', reads, leaves }, null, 2)}\n`;
  return {
    [`${folder}/reads.html`]: page('What this rule must read.'),
    [`${folder}/reads.json`]: expectation({ [id]: [{ text: '…' }] }, []),
    [`${folder}/leaves.html`]: page('What looks like it and is not.'),
    [`${folder}/leaves.json`]: expectation({}, [id]),
  };
}

/**
 * An index with one more import, in order, and one more entry after the last that `neighbours` fits.
 * @param {string} index
 * @param {string} variable
 * @param {string} from
 * @param {RegExp} neighbours
 */
function registered(index, variable, from, neighbours) {
  const lines = index.split('\n');
  const last = lines.findLastIndex((line) => neighbours.test(line));
  if (last < 0) throw new ScaffoldProblem(`No list to put ${variable} into was found.`);
  lines.splice(last + 1, 0, `  ${variable},`);
  const line = `import { ${variable} } from '${from}';`;
  const place = lines.findLastIndex((other) => /^import \{/.test(other) && sourceOf(other) < from);
  lines.splice(place + 1, 0, line);
  return lines.join('\n');
}

/**
 * The locale with one more line under `why`, after those of its kind; `…` fails until it says something.
 * @param {string} locale
 * @param {string} rule
 * @param {string} kind
 */
function worded(locale, rule, kind) {
  const lines = locale.split('\n');
  const start = lines.indexOf('why:');
  if (start < 0) throw new ScaffoldProblem(`No words for rules were found in ${WORDS}.`);
  const length = lines.slice(start + 1).findIndex((line) => !line.startsWith('  '));
  const words = lines.slice(start + 1, start + 1 + length);
  const neighbours = new RegExp(`^  ${kind}[A-Z]\\w*: `);
  const last = words.findLastIndex((line) => neighbours.test(line));
  lines.splice(start + 2 + (last < 0 ? words.length - 1 : last), 0, `  ${rule}: …`);
  return lines.join('\n');
}

/** @param {string} line */
const sourceOf = (line) => /'(.+)'/.exec(line)?.[1] ?? '';

/** @param {string} name */
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** @param {string} folder */
function foldersIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

/**
 * @param {string} project
 * @param {string} path
 */
const read = (project, path) => readFileSync(join(project, path), 'utf8');

/**
 * Writes all or nothing: an index or the locale is changed, any other file that exists is a problem.
 * @param {string} project
 * @param {Record<string, string>} texts
 */
function writeAll(project, texts) {
  const paths = Object.keys(texts);
  const taken = paths.find(
    (path) => !/\/index\.ts$|\.yml$/.test(path) && existsSync(join(project, path)),
  );
  if (taken) throw new ScaffoldProblem(`${taken} exists already. Nothing was written.`);
  for (const [path, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  return paths;
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  try {
    for (const path of scaffold(argv[2], argv[3])) console.log(path);
    console.log('Now write what it says, and run npm test.');
  } catch (error) {
    if (!(error instanceof ScaffoldProblem)) throw error;
    console.error(error.message);
    exit(1);
  }
}

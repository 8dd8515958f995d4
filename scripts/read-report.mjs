import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {object} Outcome What one step came to.
 * @property {number} passed
 * @property {string[]} failures A block of text for each, its name first.
 * @property {string[]} skipped Names.
 * @property {string[]} [measured] Figures worth a line, whether or not the test passed.
 */

const LONGEST_MESSAGE = 1_500;

/**
 * @param {string} path A report by Vitest's JSON reporter.
 * @returns {Outcome}
 */
export function readVitestReport(path) {
  const { testResults } = JSON.parse(readFileSync(path, 'utf8'));
  /** @type {Outcome} */
  const outcome = { passed: 0, failures: [], skipped: [] };
  for (const { name, status, message, assertionResults } of testResults) {
    // A file that does not load has no tests to fail.
    if (status === 'failed' && assertionResults.length === 0) {
      outcome.failures.push(failure(name, message));
    }
    for (const test of assertionResults) {
      if (test.status === 'passed') outcome.passed += 1;
      else if (test.status === 'failed') {
        outcome.failures.push(failure(test.fullName, test.failureMessages.join('\n')));
      } else outcome.skipped.push(test.fullName);
    }
  }
  return outcome;
}

/**
 * @param {string} path A report by Playwright's JSON reporter.
 * @returns {Outcome}
 */
export function readPlaywrightReport(path) {
  const { suites, errors } = JSON.parse(readFileSync(path, 'utf8'));
  /** @type {Outcome} */
  const outcome = { passed: 0, failures: [], skipped: [], measured: [] };
  for (const error of errors) outcome.failures.push(failure('Playwright', error.message));
  for (const { title, file, tests } of suites.flatMap(specsOf)) {
    const name = `${file}: ${title}`;
    for (const test of tests) {
      outcome.measured?.push(...saidBy(test, 'measured'));
      if (test.status === 'expected') outcome.passed += 1;
      else if (test.status === 'skipped')
        outcome.skipped.push([name, ...saidBy(test, 'skip')].join(': '));
      else outcome.failures.push(failure(name, messagesOf(test)));
    }
  }
  return outcome;
}

/**
 * @typedef {{ errors: { message?: string }[] }} Attempt
 * @typedef {{ status: string, annotations: { type: string, description?: string }[], results: Attempt[] }} Test
 * @typedef {{ title: string, file: string, tests: Test[] }} Spec
 * @typedef {{ specs: Spec[], suites?: Suite[] }} Suite
 *
 * @param {Suite} suite
 * @returns {Spec[]}
 */
function specsOf(suite) {
  return [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
}

/**
 * What a test says of itself by `test.skip(…, description)` or an annotation.
 * @param {Test} test
 * @param {string} type
 */
function saidBy({ annotations }, type) {
  const said = annotations.filter((one) => one.type === type);
  return said.map(({ description }) => description ?? '').filter(Boolean);
}

/** @param {Test} test */
function messagesOf({ results }) {
  return results.flatMap(({ errors }) => errors.map(({ message }) => message ?? '')).join('\n');
}

/**
 * @param {string} name
 * @param {string} message
 */
function failure(name, message) {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => !isForeignFrame(line));
  const text = lines.join('\n').trim();
  const cut = text.length > LONGEST_MESSAGE ? `${text.slice(0, LONGEST_MESSAGE)} …` : text;
  return `${name}\n${cut.replace(/^/gm, '    ')}`;
}

/** @param {string} line */
const isForeignFrame = (line) => /^\s+at (.*node_modules|new Promise)/.test(line);

import { expect, test } from 'vitest';
import { filesUnder, readText } from './project-files.ts';

// An object literal's shape is what `npm` itself relies on.
const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };

test('the README names both commands', () => {
  const readme = readText('README.md');
  expect(readme).toContain('npm start');
  expect(readme).toContain('npm test');
});

test('every command the README names exists', () => {
  const named = [...readText('README.md').matchAll(/npm (?:run )?([a-z:]+)/g)].map(
    ([, name]) => name,
  );
  const npms = new Set(['ci', 'install']);
  expect(named.filter((name) => name && !npms.has(name) && !scripts[name])).toEqual([]);
});

test('every script of ours that a command starts exists', () => {
  const present = filesUnder('scripts');
  const started = Object.values(scripts).flatMap((line) => line.match(/scripts\/\S+/g) ?? []);
  expect(started.filter((path) => !present.includes(path))).toEqual([]);
});

test('the machine that checks runs the same command', () => {
  expect(readText('.ci/run')).toMatch(/^exec npm test$/m);
});

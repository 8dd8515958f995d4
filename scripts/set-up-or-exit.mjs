import { exit } from 'node:process';
import { SetupProblem } from './setup-problem.mjs';

/**
 * Brings what a command needs, one after the other; where that cannot be had, says so and ends.
 * @param {(() => Promise<unknown>)[]} needs Of setup.mjs.
 */
export async function setUpOrExit(...needs) {
  try {
    for (const ensure of needs) await ensure();
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    console.error(error.message);
    exit(1);
  }
}

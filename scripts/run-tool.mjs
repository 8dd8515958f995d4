import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';
import { fileURLToPath } from 'node:url';

/** The project's folder, whatever folder the command was given in. */
export const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');

/**
 * @typedef {object} ToolRun
 * @property {number} code What it ended with; 127 where it could not be started.
 * @property {string} output Both of its streams, in the order in which they came.
 */

/**
 * The environment in which every tool runs: `node` is the Node 24 among the dependencies, even when
 * this script itself was started by an older one.
 * @param {Record<string, string | undefined>} [extra]
 */
export function toolEnvironment(extra = {}) {
  const path = [bin, env['PATH'] ?? env['Path'] ?? ''].join(delimiter);
  return { ...env, PATH: path, FORCE_COLOR: '0', ...extra };
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{ environment?: Record<string, string | undefined>, onOutput?: (text: string) => void }} [options]
 * @returns {Promise<ToolRun>}
 */
export function runTool(command, args, { environment, onOutput } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: root,
      env: toolEnvironment(environment),
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm and the tools of .bin are .cmd files there, which only a shell starts.
      shell: platform === 'win32',
    });
    /** @param {Buffer} chunk */
    const take = (chunk) => {
      output += chunk;
      onOutput?.(String(chunk));
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const leftOut = fileURLToPath(new URL('./node-only.mjs', import.meta.url));

/**
 * A peer as one script that leaves its `readPage` in `peer`, for the page. What only Node has is
 * replaced by nothing: RE2 is an optional engine, worker threads load frames.
 * @param {string} id
 */
export async function buildPeer(id) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root,
    publicDir: false,
    define: { 'process.env': '({})', global: 'globalThis' },
    resolve: {
      alias: [{ find: /^(?:re2|path|worker_threads|url)$/, replacement: leftOut }],
    },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL(`../peers/${id}.ts`, import.meta.url)),
        formats: ['iife'],
        name: 'peer',
        fileName: 'peer',
      },
    },
  });
  const [{ output }] = [built].flat();
  return output[0].code;
}

import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { defineConfig } from 'vitest/config';
import { findChromium } from './scripts/find-browser.mjs';

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The same names as in .wxt/tsconfig.json. */
const alias = { '@': fromRoot('.'), '#i18n': fromRoot('.wxt/i18n/index.ts') };

const fixtures = 'tests/fixtures/setup';
const fakeExtension = [`${fixtures}/fake-extension.ts`, `${fixtures}/english-messages.ts`];

/** Found by Vite one test at a time otherwise, and every find reloads the page of a running test. */
const prebundled = [
  '@testing-library/react',
  '@wxt-dev/i18n',
  'axe-core',
  'dexie',
  'fast-check',
  'fractional-indexing',
  'react',
  'react-dom',
  'react-dom/client',
  'react/jsx-dev-runtime',
  'react/jsx-runtime',
  'tldts',
  'ts-fsrs',
  'ulid',
  'uuid',
  'wxt/testing/fake-browser',
  'zod/mini',
];

/** What an unset CHROMIUM_PATH leads to is said by the set-up; without any, the run itself fails. */
const chromium = await findChromium();
const asRoot = process.getuid?.() === 0;

function inChromium() {
  return {
    enabled: true,
    headless: true,
    screenshotFailures: false,
    // A page that is slow to open is not a test that fails.
    connectTimeout: 180_000,
    provider: playwright({
      launchOptions: {
        ...(chromium && { executablePath: chromium.path }),
        // Chromium refuses to sandbox for root, which is who runs in most containers.
        args: asRoot ? ['--no-sandbox'] : [],
      },
    }),
    instances: [{ browser: 'chromium' as const }],
    viewport: { width: 400, height: 600 },
  };
}

export default defineConfig({
  test: {
    // A report that says `expected [ …(11) ]` says nothing.
    chaiConfig: { truncateThreshold: 0 },
    provide: {
      englishMessages: generateChromeMessages(
        await parseMessagesFile(fromRoot('lib/locales/en.yml')),
      ),
    },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: [...fakeExtension, `${fixtures}/indexed-db.ts`],
        },
      },
      {
        resolve: { alias },
        optimizeDeps: { include: prebundled },
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.tsx'],
          setupFiles: [...fakeExtension, `${fixtures}/react.ts`],
          testTimeout: 30_000,
          browser: inChromium(),
        },
      },
      {
        resolve: { alias },
        optimizeDeps: { include: prebundled },
        test: {
          name: 'corpus',
          include: ['tests/corpus/**/*.test.ts'],
          browser: inChromium(),
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'house',
          include: ['tests/house/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
          // They only read files.
          isolate: false,
        },
      },
    ],
  },
});

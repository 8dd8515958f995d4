import { cdp, page } from 'vitest/browser';

interface Media {
  readonly scheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

/** Asks the real browser to take itself for one with these settings; `{}` takes all back. */
export async function emulate({ scheme = 'light', forcedColors, reducedMotion }: Media) {
  await cdp().send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forcedColors ?? 'none' },
      { name: 'prefers-reduced-motion', value: reducedMotion ?? 'no-preference' },
    ],
  });
}

/** As wide as the place the part will stand in. */
export async function windowOf(width: number, height = 800) {
  await page.viewport(width, height);
}

import { afterEach, describe, expect, test } from 'vitest';
import { closePages, livePage } from '../live-page';
import { sumOf, type Trial, tryPage } from './trial';

afterEach(closePages);

const pages = import.meta.glob<string>('../*/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const trials: Trial[] = [];

describe('what is kept of our own pages', () => {
  test.each(Object.entries(pages))('is found again: %s', async (path, html) => {
    for (const seed of [1, 2, 3]) {
      const url = `https://company.example/${path.replace(/\W+/g, '-')}`;
      const trial = await tryPage(await livePage(html), url, { seed, gone: seed === 1 ? 40 : 0 });
      trials.push(trial);
      expect(trial.lost.filter((words) => words.startsWith('unchanged'))).toEqual([]);
      expect(trial.wrong).toEqual([]);
    }
  });

  test('of all of them, 100 % unchanged, at least 95 % after a rebuild, 0 wrong', () => {
    const sum = sumOf(trials);
    console.info(
      `${trials.length} trials: ${sum.present} of ${sum.quotes} unchanged, ` +
        `${sum.resolved} of ${sum.mutated} after a rebuild, ${sum.wrong.length} wrong, ` +
        `${sum.gone} taken out, ${sum.oneGone} more from one place of several`,
    );
    expect(sum.quotes).toBeGreaterThan(1_000);
    expect(sum.present).toBe(sum.quotes);
    expect(sum.resolved / sum.mutated).toBeGreaterThanOrEqual(0.95);
    expect(sum.wrong).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import {
  composeOpening,
  firstWording,
  nextWording,
  OPENING_LANGUAGES,
  type OpeningWording,
  readOpening,
} from '@/lib/domain/opening';
import { lintOpening } from '@/lib/domain/opening-lint';

const slots = { understanding: 'a go-live runs, today', idea: 'one owner' };

/** Every wording of a language, as pressing the key again and again shows them. */
const allOf = (language: (typeof OPENING_LANGUAGES)[number]): OpeningWording[] => {
  const wordings = [firstWording(language)];
  for (let at = firstWording(language); ; ) {
    at = nextWording(at);
    if (at.before === wordings[0]?.before) return wordings;
    wordings.push(at);
  }
};

describe.each(OPENING_LANGUAGES)('the wordings in %s', (language) => {
  const wordings = allOf(language);

  test('are at least three', () => {
    expect(wordings.length).toBeGreaterThanOrEqual(3);
  });

  test.each(wordings)('$before… passes the lint and is read back', (wording) => {
    const text = composeOpening(wording, slots);
    expect(lintOpening(text)).toMatchObject({ hedged: true, asks: true, blunt: [], hints: [] });
    expect(readOpening(text)).toEqual({ wording, slots });
  });

  test.each(wordings)('$before… with a slot left open does not pass', (wording) => {
    const noIdea = composeOpening(wording, { ...slots, idea: '' });
    expect(lintOpening(noIdea).asks).toBe(false);
    expect(readOpening(noIdea)).toEqual({ wording, slots: { ...slots, idea: '' } });
    const unknown = composeOpening(wording, { ...slots, understanding: '' });
    expect(lintOpening(unknown).hedged).toBe(false);
  });
});

test('a text that was written freely has no slots', () => {
  expect(readOpening('Have you considered one owner?')).toBeNull();
  expect(readOpening('')).toBeNull();
});

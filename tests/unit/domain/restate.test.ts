import { describe, expect, it } from 'vitest';
import { restate } from '@/lib/domain/restate';

const mara = { text: 'Mara Lindqvist', value: 'Chief Executive' };

describe('what a fact says when its source says something else', () => {
  it.each([
    [
      'in lines of their own',
      'Mara Lindqvist\nChief Executive',
      'Ole Brandt\nInterim Chief',
      'Ole Brandt',
      'Interim Chief',
    ],
    [
      'the title first',
      'Chief Executive\nMara Lindqvist',
      'Interim Chief\nOle Brandt',
      'Ole Brandt',
      'Interim Chief',
    ],
    [
      'in one line',
      'Mara Lindqvist, Chief Executive',
      'Ole Brandt, Interim Chief',
      'Ole Brandt',
      'Interim Chief',
    ],
    [
      'within a sentence',
      'Led by Mara Lindqvist as Chief Executive.',
      'Led by Ole Brandt as Interim Chief.',
      'Ole Brandt',
      'Interim Chief',
    ],
    [
      'with a line more',
      'Mara Lindqvist\nChief Executive',
      'Ole Brandt\nInterim Chief\nsince May',
      'Ole Brandt',
      'Interim Chief since May',
    ],
  ])('tells name and title apart: %s', (_, said, now, text, value) => {
    expect(restate(mara, said, now)).toEqual({ text, value });
  });

  it('does not guess at a title where none can be told', () => {
    expect(restate(mara, 'Mara Lindqvist, Chief Executive', 'Ole Brandt runs it now')).toEqual({
      text: 'Ole Brandt runs it now',
    });
  });

  it('is the new words where there is but one thing said', () => {
    expect(restate({ text: 'To mend pumps.' }, 'To mend pumps.', 'To mend\nevery pump.')).toEqual({
      text: 'To mend every pump.',
    });
  });
});

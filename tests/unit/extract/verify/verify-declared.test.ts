import { describe, expect, it } from 'vitest';
import type { Candidate } from '@/lib/domain/candidate';
import { squeezeWords } from '@/lib/extract/verify/squeezed';
import { type Quote, verifyQuote } from '@/lib/extract/verify/verify-quote';
import { linesOf, pageOf } from './a-page';

describe('what stands in no line of the page', () => {
  const declared = (text: string, jsonPath = '$.founder', value?: string): Candidate => ({
    kind: 'leader',
    text,
    ...(value && { value }),
    ruleId: 'leader/structured-data',
    confidence: 'low',
    reader: 'jsonld',
    selector: { exact: value ? `${text}\n${value}` : text, prefix: '', suffix: '' },
    headingPath: [],
    jsonPath,
  });
  const clip: Quote = { ...declared('Mara Lindqvist'), kind: 'jsonld' };

  it('is present, changed or gone by what is read anew', () => {
    const page = (...candidates: Candidate[]) => pageOf(linesOf('Mara Lindqvist'), { candidates });
    const heir = declared('Ole Brandt');
    expect(verifyQuote(page(declared('Mara Lindqvist', '$.x')), clip).state).toBe('present');
    expect(verifyQuote(page(heir), clip)).toMatchObject({
      state: 'changed',
      now: 'Ole Brandt',
      heir: { kind: 'leader', text: 'Ole Brandt', jsonPath: '$.founder' },
    });
    expect(verifyQuote(page(), clip)).toEqual({ state: 'gone' });
  });

  it('is present while the structured data says it, whichever rule reads it by now', () => {
    const both: Quote = {
      ...declared('Mara Lindqvist', '$.ceo', 'Chief Executive'),
      kind: 'jsonld',
    };
    const says = (...texts: string[]) =>
      pageOf([], { text: null, declared: [new Set(texts.map((text) => squeezeWords(text)))] });
    expect(verifyQuote(says('Person', 'Mara  Lindqvist', 'Chief Executive'), both).state).toBe(
      'present',
    );
    expect(verifyQuote(says('Person', 'Mara Lindqvist', 'Chair'), both).state).toBe('unchecked');
    const shown: Candidate = {
      ...declared('Mara Lindqvist', '', 'Chief Executive'),
      reader: 'html',
    };
    expect(verifyQuote(pageOf([], { candidates: [shown] }), both).state).toBe('present');
  });

  it('is unchecked where only candidates come out of the page', () => {
    const onLinkedIn = pageOf([], { text: null });
    expect(verifyQuote(onLinkedIn, { ...clip, kind: 'element' })).toEqual({ state: 'unchecked' });
  });
});

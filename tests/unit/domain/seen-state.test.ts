import { describe, expect, it } from 'vitest';
import { isOpen, openSource, questionOf } from '@/lib/domain/seen-state';
import { aClip } from '../../fixtures/records';

const present = aClip({ seenState: 'present' });
const gone = aClip({ seenState: 'gone' });
const changed = aClip({ seenState: 'changed', seenNow: 'Something else.' });
const answered = (clip: typeof gone) => ({ ...clip, answered: questionOf(clip) ?? '' });

describe('a source that waits for an answer', () => {
  it('is one that changed or is gone, until that is answered', () => {
    expect([present, gone, changed].map(isOpen)).toEqual([false, true, true]);
    expect([gone, changed].map(answered).map(isOpen)).toEqual([false, false]);
  });

  it('waits again when its page says yet something else', () => {
    expect(isOpen({ ...answered(changed), seenNow: 'A third thing.' })).toBe(true);
    expect(isOpen({ ...answered(changed), seenState: 'gone' })).toBe(true);
  });

  it('matters though another stands where it changed, and not where it is gone', () => {
    expect(openSource([present, gone])).toBeNull();
    expect(openSource([present, changed, gone])).toBe(changed);
    expect(openSource([gone])).toBe(gone);
    expect(openSource([answered(gone)])).toBeNull();
  });
});

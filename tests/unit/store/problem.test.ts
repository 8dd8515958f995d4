import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { problemOf, StoreRefusal } from '@/lib/store/problem';

const native = (name: string) => new DOMException(`the browser says ${name}`, name);

describe('the problem behind an error', () => {
  it.each([
    ['no room, said by the browser', native('QuotaExceededError'), 'full'],
    [
      'no room, as the reason of an abort',
      new Dexie.AbortError(native('QuotaExceededError')),
      'full',
    ],
    [
      'no room, told by a put of many',
      new Dexie.BulkError('', [native('QuotaExceededError')]),
      'full',
    ],
    ['an abort', new Dexie.AbortError('aborted'), 'refused'],
    ['an abort, said by the browser', native('AbortError'), 'refused'],
    ['a backing store that breaks', native('UnknownError'), 'refused'],
    ['a database that was closed', new Dexie.DatabaseClosedError(), 'refused'],
    ['a database that does not open', new Dexie.OpenFailedError(native('UnknownError')), 'refused'],
    ['a newer database', native('VersionError'), 'outdated'],
  ])('is named for %s', (_, error, code) => {
    expect(problemOf(error)).toEqual({ code });
  });

  it('is the one a command refuses with', () => {
    const problem = { code: 'missing', table: 'people', id: 'ana' } as const;
    expect(problemOf(new StoreRefusal(problem))).toEqual(problem);
  });

  it.each([
    ['a type error', new TypeError('x is undefined')],
    ['a broken rule of the database', new Dexie.ConstraintError('twice')],
    ['a value that cannot be stored', native('DataCloneError')],
    ['something that is no error', 'thrown'],
  ])('is none for %s: that is a bug', (_, error) => {
    expect(problemOf(error)).toBeNull();
  });

  it('is looked for no deeper than a few causes, even in a ring', () => {
    const ring = new Error('outer');
    ring.cause = ring;
    expect(problemOf(ring)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { fieldWords, isText, valueWords } from '@/components/conflicts/conflict-words';
import { isLastGroup } from '@/components/sync/code-groups';
import { suggestDeviceName } from '@/components/sync/device-name';
import { passphraseStrength } from '@/components/sync/passphrase-strength';
import { draftOf, EMPTY_DRAFT, placeOf } from '@/components/sync/place-draft';
import { sinceWords, sizeWords } from '@/components/sync/status-words';
import { placeProblem } from '@/lib/domain/sync-place';

const CODE = 'J4C1A-G038M-X8ZCQ-8QE3C-TAQSX-KW8J8-PKV01';

describe('the last group of a code', () => {
  it.each(['PKV01', 'pkv01', ' p k v o l ', '-PKVOI'])('is kept by who types “%s”', (typed) => {
    expect(isLastGroup(CODE, typed)).toBe(true);
  });
  it.each(['', 'PKV0', 'PKV012', 'KW8J8', CODE])('is not kept by who types “%s”', (typed) => {
    expect(isLastGroup(CODE, typed)).toBe(false);
  });
});

describe('a passphrase', () => {
  it.each([
    ['', 'weak'],
    ['password', 'weak'],
    ['aaaaaaaaaaaaaaaaaaaaaaaa', 'weak'],
    ['1234567890 1234567890', 'weak'],
    ['word word word word word word', 'weak'],
    ['purple kettle', 'weak'],
    ['k7%qz!m2xp9@', 'fair'],
    ['correct horse battery staple', 'strong'],
  ] as const)('“%s” is called %s', (typed, strength) => {
    expect(passphraseStrength(typed)).toBe(strength);
  });
});

describe('an address', () => {
  const webdav = (url: string) =>
    placeOf({ ...EMPTY_DRAFT, webdav: { url, user: ' ada ', password: ' p ' } });

  it('may do without its scheme; a password keeps its blanks, a user does not', () => {
    expect(webdav(' cloud.example/dav ')).toEqual({
      kind: 'webdav',
      url: 'https://cloud.example/dav',
      user: 'ada',
      password: ' p ',
    });
  });

  it.each([
    ['https://cloud.example/dav', null],
    ['http://127.0.0.1:8080/', null],
    ['http://localhost/', null],
    ['http://cloud.example/', 'unencrypted'],
    ['http://localhost.example/', 'unencrypted'],
    ['', 'address'],
    ['not an address', 'address'],
    ['ftp://cloud.example/', 'address'],
    ['https://ada:p@cloud.example/', 'address'],
    ['https://cloud.example/?dir=/', 'address'],
  ] as const)('“%s” is refused as %s', (url, problem) => {
    expect(placeProblem(webdav(url))).toBe(problem);
  });

  it('of a bucket has a region where its provider names none', () => {
    const s3 = { ...EMPTY_DRAFT.s3, endpoint: 's3.example', bucket: 'b', accessKey: 'a' };
    const place = placeOf({ ...EMPTY_DRAFT, kind: 's3', s3: { ...s3, secretKey: 's' } });
    expect(place).toMatchObject({ endpoint: 'https://s3.example', region: 'us-east-1' });
    expect(placeProblem(place)).toBeNull();
    expect(placeOf(draftOf(place))).toEqual(place);
  });
});

describe('a device', () => {
  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0', 'Firefox on Linux'],
    [
      'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537 Chrome/156 Safari/537 Edg/156',
      'Edge on Windows',
    ],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 15) AppleWebKit/605 Chrome/156', 'Chrome on Mac'],
    ['nothing we know', 'This device'],
  ])('that says “%s” is called %s', (agent, name) => {
    expect(suggestDeviceName(agent)).toBe(name);
  });
});

describe('words', () => {
  const now = new Date(2026, 10, 23, 12).getTime();
  it('tell when as exactly as anybody asks', () => {
    expect(sinceWords(now - 20_000, now)).toBe('just now');
    expect(sinceWords(now - 3 * 60_000, now)).toMatch(/3/);
    expect(sinceWords(now - 3 * 3_600_000, now)).toMatch(/0?9:00/);
    expect(sinceWords(now - 30 * 3_600_000, now)).toMatch(/22/);
  });

  it('tell sizes in units of the person', () => {
    expect([sizeWords(214_400), sizeWords(1_250_000), sizeWords(7_400)]).toEqual([
      '214 kB',
      '1.3 MB',
      '7.4 kB',
    ]);
  });

  it('tell fields and values; what is pointed at by its title', () => {
    expect([fieldWords('targetState'), fieldWords('zzz')]).toEqual(['Target', 'A detail']);
    expect(valueWords('personId', 'p1', { p1: 'Helena Duarte' })).toBe('Helena Duarte');
    expect(valueWords('confidential', true)).toBe('Yes');
    expect(valueWords('place', undefined)).toBe('Empty');
    expect(valueWords('vision', 'As [[f1|104 %]] says')).toBe('As 104 % says');
    expect(valueWords('revenue', { effect: 'more', note: 'x' })).toBe('more and x');
  });

  it('take for texts what can stand in one, and nothing else', () => {
    const sides = (...values: unknown[]) =>
      values.map((value) => ({ op: 'o', value, at: 0, device: '', isThis: false }));
    const of = (field: string) => ({ of: 'field', field }) as const;
    expect(isText('people', { about: of('title'), sides: sides('a', 'b') })).toBe('line');
    expect(isText('proposals', { about: of('vision'), sides: sides('a', undefined) })).toBe(
      'prose',
    );
    expect(isText('people', { about: of('level'), sides: sides(7, 8) })).toBeNull();
    expect(isText('people', { about: of('reportsToId'), sides: sides('a', 'b') })).toBeNull();
    expect(isText('questions', { about: of('status'), sides: sides('open', 'asked') })).toBeNull();
  });
});

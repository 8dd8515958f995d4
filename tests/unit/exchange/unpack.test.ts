import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { PACKED_MAX, UNPACKED_MAX, unpack } from '@/lib/exchange/unpack';

it('reads a file as it is, or packed', async () => {
  expect(await unpack(new Blob(['{"ä":1}']))).toEqual({ ok: true, value: '{"ä":1}' });
  expect(await unpack(new Blob([gzipSync('{"ä":1}')]))).toEqual({ ok: true, value: '{"ä":1}' });
});

it('gives a packed file up on the way when it grows too long', async () => {
  const bomb = new Blob([gzipSync(Buffer.alloc(UNPACKED_MAX + 1, 0x20))]);
  expect(bomb.size).toBeLessThan(PACKED_MAX / 50);
  expect(await unpack(bomb)).toEqual({ ok: false, problem: { code: 'too-large' } });
});

it('does not begin with one that is too large as it lies there', async () => {
  const large = new Blob([new Uint8Array([0x1f, 0x8b]), new Uint8Array(PACKED_MAX)]);
  expect(await unpack(large)).toEqual({ ok: false, problem: { code: 'too-large' } });
});

it.each([
  ['torn', new Blob([gzipSync('{"a":1}'.repeat(50)).subarray(0, 20)])],
  ['no text', new Blob([new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0xff, 0xfe])])],
])('says of a file that is %s that it cannot be read', async (_, file) => {
  expect(await unpack(file)).toEqual({ ok: false, problem: { code: 'unreadable' } });
});

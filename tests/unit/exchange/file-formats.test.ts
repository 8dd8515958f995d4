import { expect, it } from 'vitest';
import { fileFormats } from '@/lib/exchange/formats';
import { written } from './kept';

it('every format writes files with a name and a text of their own', () => {
  for (const format of fileFormats) {
    const files = written(format);
    expect(files.length, format.id).toBeGreaterThan(0);
    expect(new Set(files.map(({ name }) => name)).size, format.id).toBe(files.length);
    for (const { name, text } of files) {
      expect(name).toMatch(/^[\p{L}\p{N}-]+\.[a-z]+$/u);
      expect(text.trim(), name).not.toBe('');
    }
  }
});

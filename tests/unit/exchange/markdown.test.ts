import { Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { markdown } from '@/lib/exchange/formats/markdown';
import { exampleKept, keptSaying, naughty, RUNS, textOf, written } from './kept';

describe('markdown', () => {
  const literal = (text: string): string => {
    let out = '';
    // What stands in front is YAML, and no part of the text.
    const body = text.replace(/^---\n.*?\n---\n/s, '');
    const walker = new Parser().parse(body).walker();
    for (let step = walker.next(); step; step = walker.next()) {
      const { type, literal: own } = step.node;
      if (type === 'html_block' || type === 'html_inline') throw new Error(`HTML: ${own}`);
      if (step.entering && (type === 'softbreak' || type === 'linebreak')) out += ' ';
      if (step.entering && own) out += own;
    }
    return out;
  };

  it('says in front what it is about, in YAML', () => {
    const [, front = ''] = textOf(markdown, 'gridmere.md').split('---\n');
    expect(parseYaml(front)).toMatchObject({ company: 'Gridmere', domains: expect.any(Array) });
  });

  it('holds each fact with its source', () => {
    const text = textOf(markdown, 'gridmere.md');
    const { findings, clips } = exampleKept();
    const shown = literal(text);
    for (const finding of findings.filter(({ status }) => status !== 'rejected'))
      expect(shown).toContain(finding.text);
    for (const clip of clips.slice(0, 3)) expect(text).toContain(clip.url);
  });

  it('survives any text: what is read is what was written', () => {
    fc.assert(
      fc.property(naughty, (text) => {
        const all = written(markdown, keptSaying(text));
        const plain = (said: string) =>
          said
            .replace(/\s+/g, ' ')
            .replace(/[\p{Cc}\p{Cs}]/gu, '')
            .trim();
        for (const { text: file } of all) expect(plain(literal(file))).toContain(plain(text));
      }),
      { numRuns: RUNS },
    );
  });
});

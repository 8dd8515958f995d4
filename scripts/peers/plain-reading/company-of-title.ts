import { wordsIn } from './title-words.ts';

/** "About us | Example Ltd": the last part of a page's title, where it has parts. */
export function companyOfTitle(title: string): string | undefined {
  const last = title
    .split(/\s+[|–—·-]\s+/)
    .slice(1)
    .at(-1)
    ?.trim();
  return last && wordsIn(last) <= 5 ? last : undefined;
}

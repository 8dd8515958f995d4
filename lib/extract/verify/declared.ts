import type { PageCopy } from '@/lib/domain/page-copy';
import type { LdNode } from '../page/json-ld';
import { squeezeWords } from './squeezed';

/** Texts that belong together: those of one thing in the structured data, or one `<meta>`. */
export type Declared = ReadonlySet<string>;

/** Longer ones are no name, title or description that a rule reads. */
const TEXT_MAX = 10_000;

const textsOf = ({ value }: LdNode): Declared =>
  new Set(
    Object.values(value)
      .flat()
      .filter((text) => typeof text === 'string')
      .map((text) => squeezeWords(text.slice(0, TEXT_MAX))),
  );

/** What a page says to machines, whether a rule reads it or not. */
export const declaredTexts = (
  { metas }: Pick<PageCopy, 'metas'>,
  structured: readonly LdNode[],
): Declared[] => [
  ...structured.map(textsOf),
  ...metas.map(({ content }) => new Set([squeezeWords(content)])),
];

import type { BlockLine } from './block-lines.ts';
import type { NameAt } from './leaders-in-lines.ts';

/** Two to four capitalised words, particles and initials allowed between them. */
const NAME =
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms)\.? )?(\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}\.|van|von|de|der|da|di|del|la|bin))*(?: \p{Lu}[\p{L}'’-]+){1,3})(?=$|\s*[,–—|(-])/u;

/** Lines that are, or start with, something that looks like a name. */
export function namesByShape(lines: readonly BlockLine[]): NameAt[] {
  return lines.flatMap(({ text }, line) => {
    const found = NAME.exec(text);
    const name = found?.[1];
    if (!found || !name) return [];
    const end = found[0].length;
    return [{ name, line, start: end - name.length, end }];
  });
}

import { companyNameOf, isCapitalised } from '../../company/company-name';
import { defineRule } from '../../define-rule';
import type { Line } from '../../page/line';
import type { Page } from '../../page/page';
import { foldWords } from '../../page/text';
import { nameOf } from '../../people/name-shape';

/** "(c)" alone is also how legal lists are numbered, so it needs a year. */
const MARK = /(?:©|\(c\)(?= ?(?:19|20)\d\d)|copyright)(?:[\s,:©]|copyright|\(c\))*/i;
const YEARS =
  /^(?:(?:19|20)\d\d)?(?: ?[-–—,] ?(?:(?:19|20)\d\d|present|now|heute))*[\s,.:©|•·–-]*(?:by |der |von |par )?/i;
const AFTER_NAME =
  / ?[|•·©]| (?:19|20)\d\d|[.,–—-]? (?:all|alle|tous|todos|tutti|toate)\b|[.,]? [–—|-]? ?(?:p\.? ?iva|c\.f\.|vat|cif|nif|cnpj|rut|siret|siren|btw|kvk|uid|ust)\b|[.,–—-] (?:design|site|website|powered|web|built|made)\b|(?<=[a-z)]{2})(?<!\b(?:pvt|co|inc|ltd|bros|st))\. |(?<=[a-z)]{2})\.$/i;

/** Who built a club's site signs it: "© Jane Doe". Where title or address know the name, it is the company's. */
const isPersonal = (page: Page, name: string): boolean => {
  if (nameOf(name)?.weak !== false) return false;
  const known = `${foldWords(page.title)} ${page.url.hostname}`;
  return !foldWords(name)
    .split(' ')
    .some((word) => word.length > 2 && known.includes(word));
};

const BEFORE_WORDS = 6;

/** "Harrow Ltd © 2026 – All rights reserved". */
const beforeMark = (text: string): string | null =>
  text.split(' ').length <= BEFORE_WORDS ? companyNameOf(text) : null;

/** "Harrow Ltd. Todos los derechos reservados.", without the sign. */
const RESERVED =
  /^(.{2,60}?)[\s.,|–—-]*(?:\b(?:19|20)\d\d[\s.,|–—-]*)?(?:all rights reserved|alle rechte vorbehalten|tous droits reserves|todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|alle rechten voorbehouden)/;

const reservedFor = (line: Line): string | null => {
  if (line.zone !== 'footer' || line.words > 16) return null;
  const length = RESERVED.exec(line.folded)?.[1]?.length ?? 0;
  return length > 0 && line.folded.length === line.text.length
    ? companyNameOf(line.text.slice(0, length))
    : null;
};

/** The footer's "© 2026 Company. All rights reserved." is the most reliable name on a page. */
export const companyCopyrightLine = defineRule({
  id: 'company/copyright-line',
  kind: 'company',
  *read(page) {
    for (const line of page.lines) {
      if (!/©|\(c\)|copyright/.test(line.folded)) {
        const owner = reservedFor(line);
        if (owner && isCapitalised(owner) && !/^all\b/i.test(owner))
          yield { fields: { text: owner }, at: line, confidence: 'medium' };
        continue;
      }
      const mark = MARK.exec(line.text);
      if (!mark) continue;
      const rest = line.text
        .slice(mark.index + mark[0].length)
        .slice(0, 200)
        .replace(YEARS, '');
      const end = AFTER_NAME.exec(rest)?.index ?? rest.length;
      const name = companyNameOf(rest.slice(0, end)) ?? beforeMark(line.text.slice(0, mark.index));
      const isName = name !== null && isCapitalised(name);
      if (isName && !/^all\b/i.test(name))
        yield {
          fields: { text: name },
          at: line,
          confidence: isPersonal(page, name) ? 'low' : 'high',
        };
    }
  },
});

import { companyNameOf } from '../../company/company-name';
import { defineRule } from '../../define-rule';
import type { Box, Picture } from '../../page/line';

const HOME =
  /^(?:\/|\.\/|#|index\.\w+|\/index\.\w+|https?:\/\/[^/?#]+\/?(?:index\.\w+)?|\/(?:en|de|fr|es|nl|pt|it|ja)\/?)$/i;
const LOGO = /logo|brand/i;

const isLogo = (picture: Picture): boolean => {
  let around = '';
  let box: Box | null = picture.box;
  for (let depth = 0; box && depth < 2; depth += 1) {
    around += ` ${box.className}`;
    box = box.parent;
  }
  return LOGO.test(`${picture.words} ${around} ${picture.alt}`);
};

/** The alternative text of the logo, and of the picture or text that leads to the home page. */
export const companyLogo = defineRule({
  id: 'company/logo',
  kind: 'company',
  *read(page) {
    const home = page.pictures.filter((picture) => HOME.test(picture.href ?? ''));
    const logos = page.pictures.filter((picture) => !home.includes(picture) && isLogo(picture));
    for (const picture of [...home.slice(0, 3), ...logos.slice(0, 2)]) {
      const name = companyNameOf(picture.alt);
      const confidence = home.includes(picture) ? 'medium' : 'low';
      if (name) yield { fields: { text: name }, at: picture.box, confidence };
    }
    for (const line of page.lines.slice(0, 12)) {
      const name = line.isLink && HOME.test(line.href ?? '') ? companyNameOf(line.text) : null;
      if (name) yield { fields: { text: name }, at: line, confidence: 'low' };
    }
  },
});

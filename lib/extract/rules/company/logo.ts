import { companyNameOf, isCapitalised } from '../../company/company-name';
import { defineRule } from '../../define-rule';
import type { Box, Line, Picture } from '../../page/line';
import type { Page } from '../../page/page';

const HOME = /^(?:\/|\.\/|#|(?:\.{0,2}\/)?index\.\w+|\/(?:en|de|fr|es|nl|pt|it|ja)\/?)$/i;
const FULL_HOME = /^https?:\/\/([^/?#]+)\/?(?:index\.\w+|(?:en|de|fr|es|nl|pt|it|ja)\/?)?$/i;
/** More logos than these are customers' or sponsors'. */
const LOGOS_MAX = 3;

const bareHost = (host: string): string => host.toLowerCase().replace(/^www\./, '');

/** The way to the page's own home; where the page's address is not known, to anybody's. */
const isHome = (page: Page, href: string | null): boolean => {
  if (href === null) return false;
  const host = FULL_HOME.exec(href)?.[1];
  if (host === undefined) return HOME.test(href);
  const own = bareHost(page.url.hostname);
  return own === 'unknown.example' || bareHost(host) === own;
};
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

const BANNER_LINES = 3;

/** The first words of a page's header, set without a link. */
const isBanner = (line: Line): boolean =>
  line.zone === 'header' && line.index < BANNER_LINES && line.level === 0 && line.words <= 5;

/** `<h2>Praxis<br>am Hafen</h2>`: a name set over two lines, the second in small letters. */
const bannerText = (page: Page, line: Line): string => {
  const next = page.lines[line.index + 1];
  const goesOn = line.broken && next?.box === line.box && /^[a-zß-ÿ]/.test(next.text);
  return goesOn ? `${line.text} ${next.text}` : line.text;
};

/** The alternative text of the logo, and of the picture or text that leads to the home page. */
export const companyLogo = defineRule({
  id: 'company/logo',
  kind: 'company',
  *read(page) {
    const home = page.pictures.filter((picture) => isHome(page, picture.href));
    const logos = page.pictures.filter((picture) => !home.includes(picture) && isLogo(picture));
    for (const picture of [
      ...home.slice(0, 3),
      ...(logos.length > LOGOS_MAX ? [] : logos.slice(0, 2)),
    ]) {
      const name = companyNameOf(picture.alt);
      const confidence = home.includes(picture) ? 'medium' : 'low';
      if (name) yield { fields: { text: name }, at: picture.box, confidence };
    }
    for (const line of page.lines.slice(0, 12)) {
      const named = line.isLink ? isHome(page, line.href) : isBanner(line);
      const name = named ? companyNameOf(bannerText(page, line)) : null;
      if (name && isCapitalised(name))
        yield { fields: { text: name }, at: line, confidence: 'low' };
    }
  },
});

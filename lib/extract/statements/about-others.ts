import { oncePerPage } from '../page/once-per-page';

const OTHERS =
  /\b(?:partners?|sponsors?|speakers?|exhibitors?|customers|clients|case studies|testimonials|aussteller|referenzen|sponsoren|partenaires|exposants|patrocinadores|sprekers|relatori|espositori)\b/;

/** Whether others introduce themselves on the page, each in the first person. */
export const isAboutOthers = oncePerPage((page): boolean =>
  OTHERS.test(`${page.mainHeading} ${page.url.pathname.replace(/[/_-]/g, ' ').toLowerCase()}`),
);

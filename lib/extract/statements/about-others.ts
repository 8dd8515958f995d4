import { oncePerPage } from '../page/once-per-page';

const OTHERS =
  /\b(?:partners?|sponsors?|speakers?|exhibitors?|customers|clients|case studies|testimonials|aussteller|referenzen|sponsoren|partenaires|exposants|patrocinadores|sprekers|relatori|espositori)\b/;

/** Whether others introduce themselves on the page, each in the first person. */
export const isAboutOthers = oncePerPage((page): boolean =>
  OTHERS.test(`${page.mainHeading} ${page.url.pathname.replace(/[/_-]/g, ' ').toLowerCase()}`),
);

const PEOPLE =
  /\b(?:team|board|leadership|management|staff|people|trustees|directors|vorstand|equipe|equipo|junta directiva|directiva|bestuur|consiglio|diretoria)\b/;

/** Whether the page introduces people: what their lives tell of a mission is often another house's. */
export const isAboutPeople = oncePerPage((page): boolean =>
  PEOPLE.test(`${page.mainHeading} ${page.url.pathname.replace(/[/_-]/g, ' ').toLowerCase()}`),
);

import { oncePerPage } from '../page/once-per-page';
import type { Page } from '../page/page';
import { phrases } from '../page/phrases';
import { wordsIn } from '../page/text';

/** How the page calls itself. */
const topicOf = ({ mainHeading, url }: Page): string =>
  wordsIn(`${mainHeading} ${url.pathname.toLowerCase()}`);

const OTHERS = phrases(`
  partners, partner, sponsors, sponsor, speakers, speaker, exhibitors, exhibitor, customers
  clients, case studies, testimonials, aussteller, referenzen, sponsoren, partenaires, exposants
  patrocinadores, sprekers, relatori, espositori
`);

/** Whether others introduce themselves on the page, each in the first person. */
export const isAboutOthers = oncePerPage((page): boolean => OTHERS.has(topicOf(page)));

const PEOPLE = phrases(`
  team, board, leadership, management, staff, people, trustees, directors, vorstand, equipe
  equipo, junta directiva, directiva, bestuur, consiglio, diretoria
`);

/** Whether the page introduces people: what their lives tell of a mission is often another house's. */
export const isAboutPeople = oncePerPage((page): boolean => PEOPLE.has(topicOf(page)));

import type { Line } from '../page/line';
import { oncePerPage } from '../page/once-per-page';
import type { Page } from '../page/page';
import { isContent, levelOf } from '../page/section';

/** A part of the page that says it shows customers: the lines and pictures from `from` to before `end`. */
export interface CustomerPart {
  label: Line;
  from: number;
  end: number;
}

/** Says who the customers are, in English, German, French, Spanish, Dutch, Portuguese and Italian. */
const LABEL = new RegExp(
  `^(?:${[
    '(?:(?:some of |a few of |meet |selected |our |selection of |our valued |key |our key |featured |our happy |the |satisfied |our satisfied )*(?:customers|clients|clientele|client list|customer list|clients and partners|customers and partners|references))',
    '(?:.{0,40}\\b)?trusted by\\b.{0,60}',
    '(?:companies|brands|teams|organi[sz]ations|businesses) (?:that|who) (?:trust|rely on|use|choose|love) (?:us|\\S{1,20})',
    "(?:who )?(?:they trust us|we work with|we've worked with|we have worked with|who we work with|who we serve)",
    '(?:(?:unsere|ausgewahlte|einige unserer|auszug unserer|zufriedene) )*(?:kunden|referenzkunden|referenzen|kundenliste|kunden und referenzen|kunden & referenzen)',
    '(?:diese |sie |.{0,30})vertrauen (?:uns|auf uns|auf \\S{1,20})|vertrauen uns bereits|.{0,40}vertraut von.{0,30}',
    '(?:nos |quelques |nos principaux |quelques-uns de nos )?(?:clients|references|references clients)|ils nous (?:ont fait|font) confiance.{0,20}',
    '(?:nuestros |algunos de nuestros |principales )?clientes|(?:ellos )?(?:ya )?confian en (?:nosotros|\\S{1,20})',
    '(?:onze |enkele van onze |een greep uit onze )?(?:klanten|opdrachtgevers|referenties)|(?:zij|ze) vertrouwen (?:op )?ons',
    '(?:nossos |alguns dos nossos |principais )?clientes|(?:quem )?confia[m]? em nos',
    '(?:i nostri |alcuni dei nostri )?clienti|(?:le nostre )?referenze|(?:si )?(?:fidano di noi|hanno scelto noi)',
  ].join('|')})[:.!]?$`,
);
/** "What our customers say", "Customer service": of customers, but not who they are. */
const ABOUT_THEM =
  /\b(?:say|says|saying|love|stor(?:y|ies)|service|support|reviews?|testimonials?|success|login|portal|area|feedback|sagen|stimmen|meinungen|avis|temoignages|opiniones|dicen|zeggen|dicono|dizem|millions|people|families|partners)\b/;

const LABEL_WORDS_MAX = 10;
const LABEL_LENGTH_MAX = 110;
const PARTS_MAX = 6;
const PART_LINES_MAX = 120;

export const announcesCustomers = (folded: string): boolean =>
  folded.length <= LABEL_LENGTH_MAX && LABEL.test(folded) && !ABOUT_THEM.test(folded);

/** Up to the next heading of its rank; a label in small type reaches to the next heading. */
const endOf = (page: Page, label: Line): number => {
  let end = label.index + 1;
  const level = label.isHeading ? levelOf(label) : 7;
  for (; end < page.lines.length && end - label.index <= PART_LINES_MAX; end += 1) {
    const line = page.lines[end];
    if (!line || line.zone === 'footer') break;
    if (line.isHeading && levelOf(line) <= level) break;
  }
  return end;
};

const CUSTOMER =
  /client|customer|trust|kunde|referen|vertrau|confian|klant|vertrouw|opdracht|work with|worked with|we serve|confia|fidano|scelto|brands|companies|teams|organi|business/;

/** Every part of the page whose heading, or label, announces customers. */
export const customerParts = oncePerPage((page): readonly CustomerPart[] => {
  if (page.isArticle) return [];
  const parts: CustomerPart[] = [];
  for (const line of page.lines) {
    if (line.words > LABEL_WORDS_MAX || !CUSTOMER.test(line.folded) || !isContent(line)) continue;
    if ((line.isLink && line.level === 0) || !announcesCustomers(line.folded)) continue;
    if (parts.length >= PARTS_MAX) break;
    parts.push({ label: line, from: line.index + 1, end: endOf(page, line) });
  }
  return parts;
});

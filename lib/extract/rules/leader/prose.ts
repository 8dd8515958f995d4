import { defineRule } from '../../define-rule';
import type { Line } from '../../page/line';
import type { Page } from '../../page/page';
import { foldText, LETTER, UPPER } from '../../page/text';
import { sureness } from '../../people/claim';
import { nameOf } from '../../people/name-shape';
import { speaksOfOwn } from '../../people/own-name';
import { titleOf } from '../../people/title-shape';

/** Every part takes at least one character and a fixed number of words, so matching stays linear. */
const NAME = `([${UPPER}][${LETTER}.’'-]{0,25}(?: (?:(?:van|von|de|der|den|la|le|di|da|del) )?[${UPPER}][${LETTER}.’'-]{0,25}){1,3})`;
const TITLE = `([${LETTER}’'/&-]{2,30}(?:,? [${LETTER}’'/&-]{1,30}){0,9}?)`;
const END = `(?=[.,;(]|$| (?:for|at|with|here|in|where|who|and (?:has|is|was|leads|oversees)) )`;

const NAME_FIRST = [
  new RegExp(
    `${NAME} (?:is|serves as|acts as|has served as) (?:currently |also )?(?:the |our |its |an? )?${TITLE}${END}`,
    'g',
  ),
  new RegExp(`${NAME}, (?:the |our |its )${TITLE}${END}`, 'g'),
  new RegExp(
    `${NAME} (?:ist|est|es|é|è) (?:unser |unsere |der |die |le |la |el |o |a |il |notre |nuestro |nuestra )?${TITLE}${END}`,
    'g',
  ),
];
const TITLE_FIRST = new RegExp(
  `(?:^| )(?:[Oo]ur|[Tt]he|[Cc]ompany) ((?:[Cc]o-)?[Ff]ounder(?: (?:and|&) (?:CEO|President|[Oo]wner))?|CEO|[Pp]resident|[Oo]wner|[Mm]anaging [Dd]irector|[Cc]hief [Ee]xecutive(?: [Oo]fficer)?),? ${NAME}`,
  'g',
);
const FOUNDED_BY = new RegExp(
  `(?:[Ff]ounded|[Ss]tarted|[Ee]stablished|[Gg]egründet|[Ff]ondée?|[Ff]undad[ao]|[Oo]pgericht|[Ff]ondata) (?:(?:in |en |im Jahr |nel )?d{4} )?(?:by|von|par|por|door|da) ${NAME}(?: (?:and|und|et|y|en|e) ${NAME})?`,
  'g',
);
const NOT_NOW = /\b(?:was|former|formerly|until|retired|past|late|ehemalig\w*|ancien(?:ne)?)\b/;
const OPENING =
  /^(?:He|She|They|It|We|In|At|As|The|This|Our|If|When|While|After|Since|With|From|For|But|And|Today|Also|Here|There|Under|Before|Mr|Mrs|Ms|Dr)\.? /;

interface Told {
  name: string;
  title: string;
}

export const tell = (text: string): Told[] => {
  const told: Told[] = [];
  for (const pattern of NAME_FIRST)
    for (const match of text.matchAll(pattern))
      if (!NOT_NOW.test(foldText(match[0])))
        told.push({ name: match[1] ?? '', title: match[2] ?? '' });
  for (const match of text.matchAll(TITLE_FIRST))
    told.push({ name: match[2] ?? '', title: match[1] ?? '' });
  for (const match of text.matchAll(FOUNDED_BY))
    for (const name of [match[1], match[2]]) if (name) told.push({ name, title: 'Founder' });
  return told;
};

const CUE =
  /\b(?:is|serves|acts|served|founder|ceo|president|owner|director|chief|founded|started|established|gegrundet|fond|fund|opgericht|ist|est|es)\b|fond|fund/;

const mayTell = (line: Line): boolean =>
  line.words >= 6 &&
  line.words <= 400 &&
  line.zone !== 'nav' &&
  line.zone !== 'footer' &&
  CUE.test(line.folded);

const confirm = (page: Page, line: Line, told: Told) => {
  const person = nameOf(told.name.replace(OPENING, ''));
  const title = titleOf(told.title);
  if (!person || person.weak || title?.rank !== 'leader') return null;
  const confidence = sureness(page, { line, title, group: 1 });
  return confidence && { person, title };
};

/** "Jane Doe is the Chief Executive of …", "founded by …": within a running text. */
export const leaderProse = defineRule({
  id: 'leader/prose',
  kind: 'leader',
  *read(page) {
    for (const line of page.lines) {
      if (!mayTell(line)) continue;
      for (const told of tell(line.text)) {
        const found = confirm(page, line, told);
        if (!found) continue;
        const own = speaksOfOwn(page, line.folded);
        const fields = { text: found.person.name, value: found.title.title };
        yield { fields, at: line, confidence: own ? 'medium' : 'low' };
      }
    }
  },
});

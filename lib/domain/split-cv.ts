import { foldWords } from './fold';
import { type ImportedStory, importedStory } from './imported-story';
import { monthOf } from './month-of';
import { rankTitle } from './seniority/rank-title';

const BULLET = /^\s*(?:[•·▪◦‣●■○►➤✓✔*–—-])\s+/;
const MONTH = String.raw`(?:\p{L}{3,10}\.?\s+(?:de\s+)?)?(?:\d{1,2}[./])?\d{4}(?:-\d{2})?`;
const NOW =
  'present|today|now|current|heute|jetzt|aujourd.hui|present|actualidad|actual|hoy|ce jour';
/** "March 2019 – today", "03/2019 - 12/2021", "depuis 2020" is not plain enough. */
const RANGE = new RegExp(
  String.raw`[([]?\b(${MONTH})\s*(?:–|—|-|to|bis|until|à|a|hasta)\s*(${MONTH}|${NOW})\b[)\]]?`,
  'iu',
);
/** Parts of a CV whose bullets are no accomplishments. */
const ASIDE =
  /^(?:skills|key skills|technical skills|languages|interests|hobbies|education|references|certifications|kenntnisse|edv kenntnisse|sprachen|interessen|ausbildung|bildung|zertifikate|competences|langues|centres d interet|formation|loisirs|habilidades|idiomas|intereses|formacion|educacion|aficiones)$/;
const WORK =
  /^(?:experience|work experience|professional experience|employment|career|projects|achievements|volunteering|berufserfahrung|beruflicher werdegang|werdegang|projekte|erfolge|experience professionnelle|experiences professionnelles|experiences|parcours|projets|experiencia|experiencia profesional|experiencia laboral|proyectos|logros)$/;
const STORIES_MAX = 300;

type Where = Pick<ImportedStory, 'employer' | 'role' | 'startedOn' | 'endedOn'>;

const isTitle = (text: string): boolean => rankTitle(text).level > 0;

/** Who and what, where that is plain: "VP Operations at Acme", or two parts of which one is a title. */
const whoIn = (text: string): Where => {
  const [, before = '', after = ''] =
    /^(.{2,80}?)\s(?:at|@|bei|chez)\s(.{2,80})$/i.exec(text) ?? [];
  if (after && isTitle(before)) return { role: before, employer: after };
  const parts = text
    .split(/\s[|·–—-]\s|,\s|\t+|\s{3,}/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [one = '', other = ''] = parts;
  if (parts.length !== 2 || isTitle(one) === isTitle(other)) return {};
  return isTitle(one) ? { role: one, employer: other } : { employer: one, role: other };
};

const whenIn = (line: string): { where: Where; rest: string } | null => {
  const match = RANGE.exec(line);
  const startedOn = monthOf((match?.[1] ?? '').replace('.', ''));
  if (!match || !startedOn) return null;
  const endedOn = monthOf((match[2] ?? '').replace('.', ''));
  const rest = line.replace(match[0], ' ').replace(/^[\s,|·–—-]+|[\s,|·–—-]+$/g, '');
  return { where: { startedOn, ...(endedOn && { endedOn }) }, rest };
};

/** Reads a CV line by line, and remembers under whose heading it is. */
class CvReader {
  readonly stories: { text: string; where: Where }[] = [];
  private where: Where = {};
  private before = '';
  private aside = false;
  private open = false;

  read(raw: string): void {
    if (raw.trim() === '') this.open = false;
    else if (BULLET.test(raw)) this.bullet(raw.replace(BULLET, '').trim());
    else this.line(raw.trim());
  }

  private bullet(text: string): void {
    this.open = !this.aside && /\p{L}/u.test(text);
    if (this.open) this.stories.push({ text, where: this.where });
  }

  private line(line: string): void {
    const last = this.stories.at(-1);
    const heading = foldWords(line);
    const when = whenIn(line);
    // A bullet that was wrapped goes on in lower case.
    if (this.open && last && !when && /^\p{Ll}/u.test(line)) last.text += ` ${line}`;
    else if (ASIDE.test(heading)) this.aside = true;
    else if (WORK.test(heading)) this.begin({});
    else if (when) this.begin({ ...whoIn(when.rest || this.before), ...when.where });
    else if (!this.open && this.where.startedOn && !this.where.employer)
      this.where = { ...whoIn(line), ...this.where };
    this.before = line;
  }

  private begin(where: Where): void {
    this.aside = false;
    this.open = false;
    this.where = where;
  }
}

/**
 * The bullets of a pasted CV as stories. Employer, role and dates are taken only where a line says
 * them plainly; nothing is kept before the person has looked through it.
 */
export const splitCv = (text: string): ImportedStory[] => {
  const reader = new CvReader();
  for (const line of text.split(/\r?\n/)) reader.read(line);
  const stories = reader.stories.map((story) => importedStory(story.text, story.where));
  const byKey = new Map(stories.map((story) => [story.importKey, story]));
  return [...byKey.values()].slice(0, STORIES_MAX);
};

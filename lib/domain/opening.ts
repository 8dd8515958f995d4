import { OPEN_SLOT } from './opening-words';

/** What the person fills in: what they know from outside, and what they would have the other side consider. */
export interface OpeningSlots {
  understanding: string;
  idea: string;
}

export const OPENING_LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
export type OpeningLanguage = (typeof OPENING_LANGUAGES)[number];

/** A sentence with two gaps: words, understanding, words, idea, words. */
export interface OpeningWording {
  language: OpeningLanguage;
  before: string;
  between: string;
  after: string;
}

const wordings: Record<OpeningLanguage, readonly (readonly [string, string, string])[]> = {
  en: [
    ['From my current, limited understanding of how ', ', have you considered ', '?'],
    ['As far as I can see from outside, ', '. Have you ever considered ', '?'],
    ['I may be missing something: ', '. What if ', '?'],
    ['If I understood you well, ', '. How would it be ', '?'],
  ],
  de: [
    ['Nach meinem bisherigen Verständnis davon, wie ', ': Haben Sie schon überlegt, ', '?'],
    ['Soweit ich es von außen sehe, ', '. Haben Sie schon daran gedacht, ', '?'],
    ['Mir fehlt sicher einiges: ', '. Wie wäre es, ', '?'],
  ],
  fr: [
    ["D'après ma compréhension actuelle de ", ', avez-vous envisagé ', ' ?'],
    ["Vu de l'extérieur, ", '. Avez-vous déjà pensé à ', ' ?'],
    ["Si j'ai bien compris, ", '. Et si ', ' ?'],
  ],
  es: [
    ['Según mi actual y limitada comprensión de ', ', ¿han considerado ', '?'],
    ['Por lo que veo desde fuera, ', '. ¿Han pensado en ', '?'],
    ['Si he entendido bien, ', '. ¿Qué pasaría si ', '?'],
  ],
};

const allWordings: readonly OpeningWording[] = OPENING_LANGUAGES.flatMap((language) =>
  wordings[language].map(([before, between, after]) => ({ language, before, between, after })),
);

export const firstWording = (language: OpeningLanguage): OpeningWording => {
  const first = allWordings.find((wording) => wording.language === language);
  if (!first) throw new Error(`No wording in ${language}`);
  return first;
};

/** The next wording of the same language, round and round. */
export const nextWording = (wording: OpeningWording): OpeningWording => {
  const own = allWordings.filter(({ language }) => language === wording.language);
  const at = own.findIndex(({ before }) => before === wording.before);
  return own[(at + 1) % own.length] ?? wording;
};

/** The whole sentence; an empty slot shows as open. */
export const composeOpening = (
  { before, between, after }: OpeningWording,
  { understanding, idea }: OpeningSlots,
): string => `${before}${understanding || OPEN_SLOT}${between}${idea || OPEN_SLOT}${after}`;

const slotOf = (text: string): string => (text === OPEN_SLOT ? '' : text);

/** Wording and slots of a text that was composed; null where somebody wrote it freely. */
export const readOpening = (
  text: string,
): { wording: OpeningWording; slots: OpeningSlots } | null => {
  for (const wording of allWordings) {
    const { before, between, after } = wording;
    if (!text.startsWith(before) || !text.endsWith(after)) continue;
    const inner = text.slice(before.length, text.length - after.length);
    const at = inner.indexOf(between);
    if (at < 0) continue;
    const understanding = slotOf(inner.slice(0, at));
    return { wording, slots: { understanding, idea: slotOf(inner.slice(at + between.length)) } };
  }
  return null;
};

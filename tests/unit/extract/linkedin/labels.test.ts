import { expect, test } from 'vitest';
import {
  announcesCompany,
  factOf,
  isDuration,
  isEmployment,
  offersMore,
  sectionOf,
  UNTIL_NOW,
} from '@/lib/extract/linkedin/labels';
import { foldText } from '@/lib/extract/page/text';

/** The same five labels and three headings, as the site says them in each language. */
const LANGUAGES = [
  [
    'en',
    'Industry',
    'Company size',
    'Headquarters',
    'Specialties',
    'Website',
    'About us',
    'Experience',
  ],
  [
    'de',
    'Branche',
    'Größe',
    'Hauptsitz',
    'Spezialgebiete',
    'Website',
    'Über uns',
    'Berufserfahrung',
  ],
  [
    'fr',
    'Secteur',
    'Taille de l’entreprise',
    'Siège social',
    'Domaines',
    'Site web',
    'À propos',
    'Expérience',
  ],
  [
    'es',
    'Sector',
    'Tamaño de la empresa',
    'Sede',
    'Especialidades',
    'Sitio web',
    'Acerca de',
    'Experiencia',
  ],
  [
    'nl',
    'Branche',
    'Bedrijfsgrootte',
    'Hoofdkantoor',
    'Specialismen',
    'Website',
    'Over ons',
    'Ervaring',
  ],
  [
    'pt',
    'Setor',
    'Tamanho da empresa',
    'Sede',
    'Especializações',
    'Site',
    'Sobre nós',
    'Experiência',
  ],
  [
    'it',
    'Settore',
    "Dimensioni dell'azienda",
    'Sede principale',
    'Settori di competenza',
    'Sito Web',
    'Chi siamo',
    'Esperienza',
  ],
  ['ja', '業種', '会社規模', '本社', '専門分野', 'ウェブサイト', '会社概要', '職務経歴'],
] as const;

test.each(LANGUAGES)('labels and headings are known in %s', (_, ...words) => {
  const [industry, size, headquarters, specialties, website, about, experience] = words;
  expect([industry, size, headquarters, specialties, website].map(factOf)).toEqual([
    'industry',
    'size',
    'headquarters',
    'specialties',
    'website',
  ]);
  expect([about, experience].map(sectionOf)).toEqual(['about', 'experience']);
});

test('a label is the whole line: words in a sentence are none', () => {
  expect(factOf('Industry talk')).toBeNull();
  expect(factOf('Our industry is old and our website is older than most of it')).toBeNull();
  expect(sectionOf('About the weather')).toBeNull();
  expect(factOf('Founded')).toBe('unread');
});

test.each([
  ['Mar 2021 - Present · 3 yrs', true],
  ['Mar 2021 to Present', true],
  ['Jan. 2020–Heute', true],
  ['janv. 2019 - aujourd’hui', true],
  ['ene. 2018 - actualidad', true],
  ['nov. 2018 - heden', true],
  ['abr de 2017 - o momento', true],
  ['gen 2012 - Presente', true],
  ['2016年4月 - 現在', true],
  ['2010 - 2014 · 4 yrs', false],
  ['Present at every launch', false],
])('%s lasts: %s', (text, lasts) => {
  expect(UNTIL_NOW.test(foldText(text))).toBe(lasts);
});

test.each(['14 yrs 2 mos', '3 Jahre 1 Monat', '7 ans', '2 años', '4 jaar', '9 anni', '5年'])(
  '%s is a duration',
  (text) => expect(isDuration(foldText(text))).toBe(true),
);

test('a kind of contract is no employer', () => {
  expect(['Full-time', 'Vollzeit', 'Temps plein', '正社員'].map(isEmployment)).toEqual(
    Array.from({ length: 4 }, () => true),
  );
  expect(isEmployment('Full-time Films')).toBe(false);
});

test.each([
  ['…see more', true],
  ['Show all 7 experiences', true],
  ['Mehr anzeigen', true],
  ['Afficher plus de résultats', true],
  ['Mostrar más', true],
  ['Meer weergeven', true],
  ['Mostra altro', true],
  ['もっと見る', true],
  ['Message', false],
  ['Mehrwert', false],
])('%s offers more: %s', (text, more) => {
  expect(offersMore(foldText(text))).toBe(more);
});

test('only the words for a current employer announce one', () => {
  expect(announcesCompany(foldText('Current company: Marsh & Ferry. Click to skip'))).toBe(true);
  expect(announcesCompany(foldText('Education: Solent College'))).toBe(false);
});

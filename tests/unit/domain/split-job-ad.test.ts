import { expect, it } from 'vitest';
import { splitJobAd } from '@/lib/domain/split-job-ad';

const byKind = (text: string) => {
  const lines = splitJobAd(text);
  const of = (kind: string) => lines.filter((line) => line.kind === kind).map((line) => line.text);
  return { must: of('must'), nice: of('nice'), responsibility: of('responsibility') };
};

it('reads an English ad with bullets, and leaves out the employer and its offer', () => {
  const ad = `Head of Customer Operations
About Larkmoor
Larkmoor makes measuring instruments.

What you'll do at Larkmoor
• Own delivery from contract to go-live
• Coach four team leads

Key skills and experience
• Five years in service operations
• Fluent German
• Experience with SAP is a plus

Nice to have:
- Knows laboratories

Benefits
• 30 days off
• A bicycle`;
  expect(byKind(ad)).toEqual({
    responsibility: ['Own delivery from contract to go-live', 'Coach four team leads'],
    must: ['Five years in service operations', 'Fluent German'],
    nice: ['Experience with SAP is a plus', 'Knows laboratories'],
  });
});

it('reads a German ad that was copied without its bullets', () => {
  const ad = `Leitung Kundenbetrieb (m/w/d)
Ihre Aufgaben
Sie verantworten die Inbetriebnahme beim Kunden
Führung von vier Teamleitungen
Ihr Profil
Mehrjährige Erfahrung im Service
Kenntnisse in SAP von Vorteil
Sehr gutes Deutsch
Wir bieten
30 Tage Urlaub
Kontakt
Frau Beispiel, 0123 456`;
  expect(byKind(ad)).toEqual({
    responsibility: [
      'Sie verantworten die Inbetriebnahme beim Kunden',
      'Führung von vier Teamleitungen',
    ],
    must: ['Mehrjährige Erfahrung im Service', 'Sehr gutes Deutsch'],
    nice: ['Kenntnisse in SAP von Vorteil'],
  });
});

it('reads the friendly headings of German start-ups', () => {
  const ad = `Das erwartet dich:
* Du baust das Team auf
Das bringst du mit:
* Geduld
Das wäre toll:
* Spanisch
Was wir dir bieten:
* Obst`;
  expect(byKind(ad)).toEqual({
    responsibility: ['Du baust das Team auf'],
    must: ['Geduld'],
    nice: ['Spanisch'],
  });
});

it('reads a French ad', () => {
  const ad = `Qui sommes-nous ?
Une maison de mesure.
Vos missions :
– Piloter la mise en service
– Animer quatre équipes
Profil recherché
– Cinq ans d’expérience
– La connaissance de SAP serait un plus
Ce que nous offrons
– Des tickets restaurant`;
  expect(byKind(ad)).toEqual({
    responsibility: ['Piloter la mise en service', 'Animer quatre équipes'],
    must: ['Cinq ans d’expérience'],
    nice: ['La connaissance de SAP serait un plus'],
  });
});

it('reads a Spanish ad', () => {
  const ad = `Sobre nosotros
Fabricamos instrumentos.
¿Qué harás?
- Dirigir la puesta en marcha
Requisitos mínimos
- Cinco años de experiencia
- Se valorará inglés
¿Qué ofrecemos?
- Teletrabajo`;
  expect(byKind(ad)).toEqual({
    responsibility: ['Dirigir la puesta en marcha'],
    must: ['Cinco años de experiencia'],
    nice: ['Se valorará inglés'],
  });
});

it('takes no requirement for a heading because of a word in it', () => {
  const ad = `Requirements
Requirements engineering in regulated industries
Skills in negotiating with suppliers
Experience with benefits administration
Must have driven a forklift truck for years before`;
  expect(byKind(ad).must).toEqual([
    'Requirements engineering in regulated industries',
    'Skills in negotiating with suppliers',
    'Experience with benefits administration',
    'Must have driven a forklift truck for years before',
  ]);
});

it('reads a heading with its line behind it, numbered lines and sub-headings', () => {
  const ad = `Requirements: Five years of Go
Technical:
1. Postgres
2) Kubernetes`;
  expect(byKind(ad).must).toEqual(['Five years of Go', 'Postgres', 'Kubernetes']);
});

it('cuts a paragraph into its sentences', () => {
  const long = `${'You have led a service team of at least ten people in a company that sells machines. '.repeat(2)}You speak German, e.g. from work. You travel.`;
  expect(byKind(`Your profile\n${long}`).must).toEqual([
    'You have led a service team of at least ten people in a company that sells machines.',
    'You speak German, e.g. from work.',
    'You travel.',
  ]);
});

it('offers the lines alone when nobody pasted a heading', () => {
  expect(splitJobAd('- Fluent German\n- SAP is a plus\nWe look forward to you.')).toEqual([
    { text: 'Fluent German', kind: 'must' },
    { text: 'SAP is a plus', kind: 'nice' },
  ]);
  expect(splitJobAd('Fluent German\nPatience')).toHaveLength(2);
});

it.each(['', '   \n\n', '•\n—\n***', `About us\n${'We make things. '.repeat(30)}`])(
  'finds nothing in %j',
  (text) => expect(splitJobAd(text)).toEqual([]),
);

it('says each line once, and keeps to what a record can hold', () => {
  const same = splitJobAd('Requirements\n- SAP\n- sap \n- Sáp');
  expect(same).toEqual([{ text: 'SAP', kind: 'must' }]);
  const endless = splitJobAd(`Requirements\n${'x'.repeat(5_000)}\n${'- a\n- b\n'.repeat(500)}`);
  expect(endless.every(({ text }) => text.length <= 1_000)).toBe(true);
});

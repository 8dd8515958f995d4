import { expect, it } from 'vitest';
import { splitCv } from '@/lib/domain/split-cv';

const told = (text: string) => splitCv(text).map(({ importKey: _, ...story }) => story);

it('reads an English CV: employer, role and months above their bullets', () => {
  const cv = `Ana Example
Work experience
VP Operations at Larkmoor Instruments   March 2019 – present
• Halved the time to first answer
  across four teams
• Hired eleven people

Halden Rail Data | Analyst | 08/2015 - 02/2019
- Counted passengers on trains without counters

Skills
- Excel
Languages
- German`;
  expect(told(cv)).toEqual([
    {
      title: 'Halved the time to first answer across four teams',
      role: 'VP Operations',
      employer: 'Larkmoor Instruments',
      startedOn: '2019-03',
    },
    {
      title: 'Hired eleven people',
      role: 'VP Operations',
      employer: 'Larkmoor Instruments',
      startedOn: '2019-03',
    },
    {
      title: 'Counted passengers on trains without counters',
      employer: 'Halden Rail Data',
      role: 'Analyst',
      startedOn: '2015-08',
      endedOn: '2019-02',
    },
  ]);
});

it('reads a German one, with the dates in a line of their own', () => {
  const cv = `Berufserfahrung
Teamleiter bei Sellmann Guss
01/2018 – heute
• Ausschuss von 9 auf 4 % gesenkt
Sprachen
• Englisch`;
  expect(told(cv)).toEqual([
    {
      title: 'Ausschuss von 9 auf 4 % gesenkt',
      role: 'Teamleiter',
      employer: 'Sellmann Guss',
      startedOn: '2018-01',
    },
  ]);
});

it('reads a French and a Spanish one', () => {
  expect(
    told(`Expérience professionnelle
Directrice financière, Moulin Aubrac
janvier 2016 – déc. 2020
– Réduit les délais de clôture de dix à quatre jours
Langues
– Anglais`),
  ).toEqual([
    {
      title: 'Réduit les délais de clôture de dix à quatre jours',
      role: 'Directrice financière',
      employer: 'Moulin Aubrac',
      startedOn: '2016-01',
      endedOn: '2020-12',
    },
  ]);
  expect(
    told(`Experiencia laboral
Aguas del Cerro, Jefe de equipo, Sevilla
enero de 2017 - actualidad
- Reduje las averías a la mitad`),
  ).toEqual([{ title: 'Reduje las averías a la mitad', startedOn: '2017-01' }]);
});

it('leaves open what is not plain', () => {
  expect(told('Consulting for several clients\n2014 - 2016\n- Wrote a plan')).toEqual([
    { title: 'Wrote a plan', startedOn: '2014', endedOn: '2016' },
  ]);
  expect(told('- Wrote a plan')).toEqual([{ title: 'Wrote a plan' }]);
});

it.each(['', 'I am a person who gets things done.', 'Skills\n- Excel\n- Word', '- \n- 12'])(
  'finds no story in %j',
  (text) => expect(told(text)).toEqual([]),
);

it('tells a story once, and knows it again', () => {
  const [one, ...more] = splitCv('- Wrote a plan\n- wrote a  plan\n');
  expect(more).toEqual([]);
  expect(splitCv('• Wrote a plan')[0]?.importKey).toBe(one?.importKey);
});

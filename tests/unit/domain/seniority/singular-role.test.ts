import { describe, expect, it } from 'vitest';
import { SINGULAR_ROLES, singularRoles } from '@/lib/domain/seniority/singular-role';

const NAMED = {
  'chief-executive': [
    'CEO',
    'Chief Executive',
    'Chief Executive Officer (CEO)',
    'CEO & Co-Founder',
    'Chief Executive Officer, Co-founder',
    'CEO since 2019',
    'CEO | ex-CFO of Elm',
    'Vorstandsvorsitzende',
    'Vorsitzender des Vorstands',
    'Sprecherin der Geschäftsführung',
    'PDG',
    'Présidente-directrice générale',
    'Directrice générale',
    'Consejera delegada',
    'Algemeen directeur',
    'Bestuursvoorzitter',
    'Diretora-presidente',
    'Amministratore delegato',
  ],
  'chief-financial': [
    'CFO',
    'Chief Financial Officer',
    'Finanzvorstand',
    'Directeur financier',
    'Directora financiera',
    'Financieel directeur',
    'Diretor financeiro',
    'Direttrice finanziaria',
  ],
  'chief-operating': ['COO', 'Chief Operating Officer', 'Director de operaciones'],
  'chief-technology': [
    'CTO',
    'Chief Technical Officer',
    'Directeur technique',
    'Technisch directeur',
  ],
  'chief-information': ['Chief Information Officer', 'DSI'],
  'chief-marketing': ['CMO', 'Directrice marketing'],
  'chief-product': ['Chief Product Officer'],
  'chief-people': ['Chief People Officer', 'DRH', 'Personalvorständin'],
  chair: [
    'Chair',
    'Chairwoman of the Board',
    'Aufsichtsratsvorsitzender',
    'Vorsitzende des Aufsichtsrats',
    'Présidente du conseil d’administration',
    'Presidenta del Consejo de Administración',
    'Voorzitter raad van commissarissen',
    'Presidente do Conselho de Administração',
    'Presidente del CdA',
  ],
} as const;

it('every post has titles here', () => {
  expect(Object.keys(NAMED)).toEqual([...SINGULAR_ROLES]);
});

describe.each(Object.entries(NAMED))('%s', (role, titles) => {
  it.each(titles)('is what %s is', (title) => {
    expect(singularRoles(title)).toEqual([role]);
  });
});

it('somebody may hold two', () => {
  expect(singularRoles('Chair and CEO')).toEqual(['chair', 'chief-executive']);
  expect(singularRoles('CFO & COO')).toEqual(['chief-financial', 'chief-operating']);
});

it.each([
  'Geschäftsführer',
  'Geschäftsführerin',
  'Managing Director',
  'Vorstand',
  'Gérant',
  'Director',
  'Partner',
  'Founder',
  'Co-CEO',
  'Co-Chief Executive Officer',
  'Interim CEO',
  'Acting Chief Financial Officer',
  'CEO (interim)',
  'Deputy CEO',
  'Directeur général adjoint',
  'Directeur général délégué',
  'Former CEO',
  'ehemaliger Vorstandsvorsitzender',
  'CEO Nordics',
  'CEO, Nordics',
  'CEO, Acme Germany GmbH',
  'Group CEO',
  'Vice Chair',
  'Chair, Audit Committee',
  'Assistant to the CEO',
  'Chief of Staff to the CEO',
  'Stellvertretender Vorstandsvorsitzender',
  'CPO',
  '',
])('%j may be one of several', (title) => {
  expect(singularRoles(title)).toEqual([]);
});

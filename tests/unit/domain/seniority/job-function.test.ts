import { describe, expect, it } from 'vitest';
import type { JobFunction } from '@/lib/domain/person';
import { titleFunction } from '@/lib/domain/seniority/job-function';

const titles = {
  'human-resources': [
    'HR Business Partner',
    'Chief People Officer',
    'Head of Talent Acquisition',
    'Personalleiterin',
    'DRH',
    'Directora de Recursos Humanos',
    'Direttrice Risorse Umane',
    'HR Data Analyst',
  ],
  sales: ['VP Sales', 'Vertriebsleiter', 'Directeur commercial', 'Gerente de ventas', 'CRO'],
  finance: ['CFO', 'Chief Financial Officer', 'Finanzleiter', 'Directeur financier', 'Treasurer'],
  marketing: ['CMO', 'Marketing Head', 'Leiter Kommunikation', 'Brand Manager'],
  technology: ['CTO', 'Softwareentwickler', 'Directeur technique', 'Ingeniera de sistemas', 'CISO'],
  product: ['Chief Product Officer', 'Leiter Produkt', 'Cheffe de produit', 'Product Owner'],
  operations: ['Chief Operating Officer', 'COO', 'Produktionsleiter', 'Director de Operaciones'],
  legal: ['General Counsel', 'Leiter Recht', 'Juriste', 'Abogada', 'Chief Compliance Officer'],
  other: ['Chief Executive Officer', 'Geschäftsführer', '', 'Friend of the house'],
} satisfies Record<JobFunction, string[]>;

describe.each(Object.entries(titles))('%s', (expected, examples) => {
  it.each(examples)('is what a title such as "%s" is about', (title) => {
    expect(titleFunction(title)).toBe(expected);
  });
});

it('answers an endless title at once', () => {
  const start = performance.now();
  expect(titleFunction(`${'personal '.repeat(9_000)}`)).toBe('other');
  expect(performance.now() - start).toBeLessThan(1_000);
});

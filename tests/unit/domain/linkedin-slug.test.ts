import { describe, expect, it } from 'vitest';
import { linkedInHome, linkedInSlug } from '@/lib/domain/linkedin-slug';

describe('a company on LinkedIn', () => {
  it.each([
    'https://www.linkedin.com/company/larkmoor',
    'https://www.linkedin.com/company/larkmoor/',
    'https://de.linkedin.com/company/Larkmoor/about/?trk=public_post&originalSubdomain=de',
    'https://linkedin.com/company/larkmoor/people/#top',
    'http://www.linkedin.com/showcase/larkmoor',
    linkedInHome('larkmoor'),
  ])('%s is larkmoor', (address) => {
    expect(linkedInSlug(address)).toBe('larkmoor');
  });

  it('may have any letters, and a stray per cent sign', () => {
    expect(linkedInSlug('https://www.linkedin.com/company/m%C3%BChle-nord/')).toBe('mühle-nord');
    expect(linkedInSlug('https://www.linkedin.com/company/50%-more/')).toBe('50%-more');
    expect(linkedInSlug(linkedInHome('mühle-nord'))).toBe('mühle-nord');
  });

  it.each([
    'https://www.linkedin.com/in/jane-doe/',
    'https://www.linkedin.com/company/',
    'https://www.linkedin.com/jobs/company/larkmoor',
    'https://notlinkedin.com/company/larkmoor',
    'https://larkmoor.example/company/larkmoor',
    'javascript:alert(1)',
  ])('is not %s', (address) => {
    expect(linkedInSlug(address)).toBeNull();
  });
});

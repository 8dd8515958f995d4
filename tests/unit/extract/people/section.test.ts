import { expect, test } from 'vitest';
import { type Section, sectionOfHeading } from '@/lib/extract/people/section';

test.each<[string, Section | null]>([
  ['what our clients say', 'others'],
  ['keynote speakers', 'others'],
  ['advisory board', 'advisers'],
  ['unser beirat', 'advisers'],
  ['board of directors', 'board'],
  ['aufsichtsrat', 'board'],
  ['leadership team', 'leadership'],
  ['geschaftsfuhrung', 'leadership'],
  ['equipe dirigeante', 'leadership'],
  ['meet the team', 'team'],
  ['ansprechpartner', 'team'],
  ['management software', null],
  ['our products', null],
])('%s', (heading, section) => {
  expect(sectionOfHeading(heading)).toBe(section);
});

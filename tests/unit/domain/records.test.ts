import { describe, expect, it } from 'vitest';
import { TABLES } from '@/lib/domain/base';
import { schemas } from '@/lib/domain/records';
import { aClip, aPerson, aProposal, recordOf } from '../../fixtures/records';

const without = (row: object, field: string) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== field));

describe.each(TABLES)('a row of %s', (table) => {
  const schema = schemas[table];
  const row: object = recordOf[table]();

  it('is kept as it is', () => {
    expect(schema.parse(row)).toEqual(row);
  });

  it('survives a round trip through JSON', () => {
    expect(schema.parse(JSON.parse(JSON.stringify(row)))).toEqual(row);
  });

  // A factory holds little more than the required fields, so leaving one out must be noticed.
  const given: Partial<Record<string, readonly string[]>> = {
    people: ['title'],
    rounds: ['kind', 'format'],
  };
  const optional = given[table] ?? [];
  it.each(Object.keys(row).filter((field) => !optional.includes(field)))(
    'is refused without %s',
    (field) => {
      const parsed = schema.safeParse(without(row, field));
      expect(parsed.success).toBe(false);
      expect(parsed.error?.issues.map((issue) => issue.path[0])).toContain(field);
    },
  );

  it('does not ask for more than its factory gives', () => {
    const required = Object.entries(schema.shape)
      .filter(([, field]) => !field.safeParse(undefined).success)
      .map(([name]) => name);
    expect(Object.keys(row)).toEqual(expect.arrayContaining(required));
  });

  it('is accepted with a field that a later version added', () => {
    expect(schema.safeParse({ ...row, laterField: { any: ['thing'] } }).success).toBe(true);
  });

  it('is refused with an empty or endless id', () => {
    expect(schema.safeParse({ ...row, id: '' }).success).toBe(false);
    expect(schema.safeParse({ ...row, id: 'x'.repeat(65) }).success).toBe(false);
  });

  it.each([null, undefined, 'text', 42, [], { id: 'only-an-id' }])('is not %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

describe('what a row refuses', () => {
  it.each([
    ['a script address on a clip', schemas.clips, { ...aClip(), url: 'javascript:alert(1)' }],
    ['a file address on a person', schemas.people, { ...aPerson(), urls: ['file:///etc/hosts'] }],
    ['a rung above the ladder', schemas.people, { ...aPerson(), level: 11 }],
    ['a rung between two others', schemas.people, { ...aPerson(), level: 7.5 }],
    ['a name of blanks', schemas.people, { ...aPerson(), name: '   ' }],
    ['a name of 1,001 characters', schemas.people, { ...aPerson(), name: 'x'.repeat(1_001) }],
    ['an unknown hiring role', schemas.people, { ...aPerson(), hiringRoles: ['boss'] }],
    [
      'a disclosure that leaves one part open',
      schemas.proposals,
      { ...aProposal(), disclosure: { opening: 'say', vision: 'say', steps: 'say' } },
    ],
    ['a time before the epoch', schemas.clips, { ...aClip(), capturedAt: -1 }],
    ['a time that is not a number', schemas.clips, { ...aClip(), capturedAt: Number.NaN }],
  ])('%s', (_what, schema, row) => {
    expect(schema.safeParse(row).success).toBe(false);
  });

  it('keeps a clip that was pasted and has no address', () => {
    const pasted = aClip({ url: '', canonicalUrl: '', origin: '' });
    expect(schemas.clips.safeParse(pasted).success).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { RESUME_MAX, readJsonResume } from '@/lib/exchange/read-json-resume';

const read = (resume: unknown) => readJsonResume(JSON.stringify(resume));

describe('a JSON Resume', () => {
  it('tells of work, projects, volunteering and awards', () => {
    const result = read({
      $schema: 'https://raw.example/schema.json',
      basics: { name: 'Ana Example' },
      'x-theme': { anything: [1, 2] },
      work: [
        {
          name: 'Larkmoor',
          position: 'VP Operations',
          startDate: '2019-03-01',
          endDate: '',
          highlights: ['Halved the time to first answer', ' '],
        },
        { company: 'Halden', position: null, startDate: '2015', highlights: ['Counted trains'] },
        { name: 'Nothing told', highlights: null },
      ],
      projects: [{ name: 'Night plan', endDate: '2022-05', highlights: ['Trusted again'] }],
      volunteer: [{ organization: 'Lifeboat', position: 'Crew', highlights: ['Trained ten'] }],
      awards: [{ title: 'Best service', date: '2021-11-02', awarder: 'Chamber', summary: 'First' }],
    });
    expect(result.ok && result.value.map(({ importKey: _, ...story }) => story)).toEqual([
      {
        title: 'Halved the time to first answer',
        employer: 'Larkmoor',
        role: 'VP Operations',
        startedOn: '2019-03',
      },
      { title: 'Counted trains', employer: 'Halden', startedOn: '2015' },
      { title: 'Trusted again', employer: 'Night plan', endedOn: '2022-05' },
      { title: 'Trained ten', employer: 'Lifeboat', role: 'Crew' },
      { title: 'Best service', employer: 'Chamber', endedOn: '2021-11', result: 'First' },
    ]);
  });

  it('keeps a highlight whole that is longer than a line', () => {
    const long = 'word '.repeat(400).trim();
    const result = read({ work: [{ highlights: [long] }] });
    expect(result.ok && result.value[0]).toMatchObject({ result: long });
    expect(result.ok && result.value[0]?.title.length).toBe(1_000);
  });
});

describe('what is none', () => {
  it.each([
    ['broken', '{\n "work": [\n  { "name": "Larkmoor", }\n ]\n}', { code: 'broken', line: 3 }],
    ['a list', '[1, 2]', { code: 'shape', at: '' }],
    ['no object', '"work"', { code: 'shape', at: '' }],
    ['work that is no list', '{"work": {}}', { code: 'shape', at: 'work' }],
    [
      'highlights that are one text',
      '{"work": [{}, {"highlights": "a"}]}',
      { code: 'shape', at: 'work[1].highlights' },
    ],
    [
      'a number for a date',
      '{"work": [{"startDate": 2019}]}',
      { code: 'shape', at: 'work[0].startDate' },
    ],
    ['nothing done', '{"basics": {"name": "Ana"}}', { code: 'nothing' }],
    ['too much', `{"a": "${'x'.repeat(RESUME_MAX)}"}`, { code: 'too-large' }],
  ])('is refused, saying where: %s', (_, text, problem) => {
    expect(readJsonResume(text)).toEqual({ ok: false, problem });
  });

  it('may begin with a byte order mark', () => {
    expect(readJsonResume('\uFEFF{"awards":[{"title":"A"}]}').ok).toBe(true);
  });
});

import { expect, it } from 'vitest';
import { starShare } from '@/lib/domain/star-share';

const told = (situation: number, task: number, actions: readonly number[], result: number) => ({
  situation: 's'.repeat(situation),
  task: 't'.repeat(task),
  actions: actions.map((length, index) => ({
    id: `${index}`,
    rank: `a${index}`,
    text: 'a'.repeat(length),
  })),
  result: 'r'.repeat(result),
});

it('shares a story by its length', () => {
  expect(starShare(told(10, 10, [40, 25], 15))).toEqual({
    setting: 20,
    action: 65,
    result: 15,
    advice: [],
  });
});

it('says nothing before anything is told', () => {
  expect(starShare(told(0, 0, [], 0))).toBeNull();
  expect(starShare({ situation: '  ', actions: [], result: '\n' })).toBeNull();
});

it.each([
  ['a long way in', told(30, 10, [45], 15), ['settingLong', 'actionShort']],
  ['nothing done', told(50, 0, [], 50), ['noAction', 'settingLong', 'resultLong']],
  ['no result', told(10, 10, [80], 0), ['noResult']],
  ['hardly a result', told(5, 5, [85], 5), ['actionLong']],
  ['more boast than work', told(5, 5, [50], 40), ['actionShort', 'resultLong']],
])('advises on %s', (_, story, advice) => {
  expect(starShare(story)?.advice).toEqual(advice);
});

it('always adds up to a hundred', () => {
  for (const story of [told(1, 0, [1], 1), told(1, 1, [3], 2), told(7, 0, [11, 13], 17)]) {
    const share = starShare(story);
    expect((share?.setting ?? 0) + (share?.action ?? 0) + (share?.result ?? 0)).toBe(100);
  }
});

import { describe, expect, it } from 'vitest';
import { FindingKind } from '@/lib/domain/finding';
import { LinkSource, LinkTarget, type ReasonCode } from '@/lib/domain/link';
import { defaultReason, type LinkFrom, type LinkTo } from '@/lib/domain/link-reason';
import { JobFunction } from '@/lib/domain/person';

const person = (work: JobFunction): LinkTo => ({ type: 'person', function: work });
const finding = (kind: FindingKind): LinkFrom => ({ type: 'finding', kind });

const everySource: LinkFrom[] = [
  ...FindingKind.options.map(finding),
  ...LinkSource.options.filter((type) => type !== 'finding').map((type) => ({ type })),
];
const everyTarget: LinkTo[] = [
  ...JobFunction.options.map(person),
  ...LinkTarget.options.filter((type) => type !== 'person').map((type) => ({ type })),
];

describe('the reason a link starts with', () => {
  it.each<[string, LinkFrom, LinkTo, ReasonCode]>([
    ['revenue is owned by finance', finding('revenue'), person('finance'), 'owns-it'],
    ['revenue is owned by sales', finding('revenue'), person('sales'), 'owns-it'],
    ['others care about revenue', finding('revenue'), person('technology'), 'cares-about'],
    ['technology is owned by engineers', finding('technology'), person('technology'), 'owns-it'],
    ['people care about the product', finding('product'), person('sales'), 'cares-about'],
    ['a leader is asked about', finding('leader'), person('other'), 'ask-about'],
    ['a challenge is asked about', finding('challenge'), person('operations'), 'ask-about'],
    ['the mission opens a conversation', finding('mission'), person('other'), 'opener'],
    ['revenue is where a proposal starts', finding('revenue'), { type: 'proposal' }, 'baseline'],
    ['so is the present', finding('current-state'), { type: 'proposal' }, 'baseline'],
    ['customers support a proposal', finding('customer'), { type: 'proposal' }, 'supports'],
    ['a challenge supports a proposal', finding('challenge'), { type: 'proposal' }, 'supports'],
    ['a competitor is its risk', finding('competitor'), { type: 'proposal' }, 'risk'],
    [
      'numbers are where an objective starts',
      finding('financial'),
      { type: 'objective' },
      'baseline',
    ],
    ['a story proves', { type: 'accomplishment' }, { type: 'keyPoint' }, 'proves'],
    ['a question is for asking', { type: 'question' }, person('legal'), 'ask-about'],
    ['a mere quote claims nothing', { type: 'clip' }, person('legal'), 'other'],
  ])('%s', (_what, from, to, reason) => {
    expect(defaultReason(from, to)).toBe(reason);
  });

  it('never claims what only the person at the keyboard can know', () => {
    const reasons = everySource.flatMap((from) => everyTarget.map((to) => defaultReason(from, to)));
    const claims: ReasonCode[] = ['raised-it', 'common-ground', 'contradicts'];
    expect(reasons.filter((reason) => claims.includes(reason))).toEqual([]);
    expect(reasons).not.toContain(undefined);
  });
});

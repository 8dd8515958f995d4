import { isStale } from '@/lib/domain/age';
import type { JudgedFact } from '@/lib/domain/readiness-view';
import { openSource } from '@/lib/domain/seen-state';
import { type Ground, heaviest } from '../ground';
import { inView } from '../places';
import { defineRule } from './define-rule';

/** Numbers and posts change within a year; most else does not. */
const AGES: readonly string[] = ['revenue', 'financial', 'leader'];

const flawOf = (fact: JudgedFact, now: number) => {
  if (fact.status === 'disputed') return 'fact-disputed';
  if (fact.status === 'outdated' || openSource(fact.clips)) return 'fact-changed';
  return AGES.includes(fact.kind) && isStale(fact, fact.clips, now) ? 'fact-old' : null;
};

/** Where each is answered. */
const FIELDS = {
  'fact-disputed': 'dispute',
  'fact-changed': 'standing',
  'fact-old': 'verified',
} as const;

/** Who would hear it: those it is linked to, and those its proposals are for. */
const hearersOf = ({ linksFrom, proposals }: Ground, factId: string): string[] =>
  (linksFrom.get(factId) ?? []).flatMap(({ to, toId }) =>
    to === 'person' ? [toId] : (proposals.get(toId)?.audienceIds ?? []),
  );

/** Something the plan rests on may not be so any more. */
export const factOutdated = defineRule({
  id: 'fact-outdated',
  code: 'R49',
  severity: ['warning'],
  minutes: 2,
  words: ['fact-disputed', 'fact-changed', 'fact-old'],
  about: 'finding',
  subjects: ({ view, linksFrom }) => view.facts.filter(({ id }) => linksFrom.has(id)),
  judge: (fact, ground) => {
    const words = flawOf(fact, ground.now);
    if (!words) return null;
    return {
      words,
      params: [fact.text],
      weight: heaviest(ground, hearersOf(ground, fact.id)),
      fix: inView(ground, 'research', fact.id, FIELDS[words]),
    };
  },
});

import { describe, expect, test } from 'vitest';
import { inTheRoom } from '@/lib/domain/in-the-room';
import type { Plan } from '@/lib/domain/plan';
import {
  aCompany,
  aKeyPoint,
  aLink,
  anOpportunity,
  aParticipant,
  aPerson,
  aProposal,
  aQuestion,
  aRound,
} from '../../fixtures/records';

const first = aRound({ id: 'round-0', ordinal: 1, status: 'done' });
const next = aRound();
const chief = aPerson();
const peer = aPerson({ id: 'person-2', name: 'Ida Bo', level: 2, title: 'Analyst' });

const aPlan = (changes: Partial<Plan> = {}): Plan => ({
  company: aCompany(),
  role: anOpportunity(),
  rounds: [first, next],
  participants: [aParticipant(), aParticipant({ id: 'participant-2', personId: 'person-2' })],
  people: [chief, peer, aPerson({ id: 'person-3', name: 'Not There' })],
  keyPoints: [],
  objectives: [],
  obstacles: [],
  accomplishments: [],
  proposals: [],
  introductions: [],
  questions: [],
  links: [],
  unreadable: 0,
  ...changes,
});

const chiefOf = (changes: Partial<Plan>) => inTheRoom(aPlan(changes), next)[0];
const want = aKeyPoint({ personId: chief.id, kind: 'looking-for', direction: 'theirs' });

test('who attends stands there by weight, nobody else', () => {
  expect(inTheRoom(aPlan(), next).map(({ person }) => person.name)).toEqual([
    'Ines Okafor',
    'Ida Bo',
  ]);
});

test('with nothing prepared the heaviest lacks all, another no proposal', () => {
  expect(inTheRoom(aPlan(), next).map(({ prepared }) => prepared)).toEqual([
    { wants: 'missing', proposal: 'missing', proof: 'none', questions: 'missing' },
    { wants: 'missing', proposal: 'none', proof: 'none', questions: 'missing' },
  ]);
});

describe('what is prepared', () => {
  test('a want that was said is there, one assumed is weak, one of mine is none', () => {
    const wants = (changes: Partial<typeof want>) =>
      chiefOf({ keyPoints: [{ ...want, ...changes }] })?.prepared.wants;
    expect(wants({ status: 'stated' })).toBe('there');
    expect(wants({ status: 'assumed' })).toBe('weak');
    expect(wants({ direction: 'mine' })).toBe('missing');
  });

  test('a proposal without a method is weak', () => {
    const own = aProposal({ audienceIds: [chief.id], stage: 'drafting', steps: [] });
    expect(chiefOf({ proposals: [own] })?.prepared.proposal).toBe('weak');
    const steps = [{ id: 's', rank: 'a0', what: 'Begin', how: 'With two people', who: [] }];
    expect(chiefOf({ proposals: [{ ...own, steps }] })?.prepared.proposal).toBe('there');
  });

  test('each want needs its story', () => {
    const keyPoints = [want, { ...want, id: 'key-point-2' }];
    const proof = aLink({
      from: 'accomplishment',
      to: 'keyPoint',
      toId: want.id,
      state: 'accepted',
    });
    expect(chiefOf({ keyPoints })?.prepared.proof).toBe('missing');
    expect(chiefOf({ keyPoints, links: [proof] })?.prepared.proof).toBe('weak');
    expect(chiefOf({ keyPoints: [want], links: [proof] })?.prepared.proof).toBe('there');
  });

  test('one question is weak, two are there, one asked is none', () => {
    const ask = (id: string) => aQuestion({ id, personId: chief.id, status: 'planned' });
    const questions = (...all: ReturnType<typeof aQuestion>[]) =>
      chiefOf({ questions: all })?.prepared.questions;
    expect(questions(ask('1'))).toBe('weak');
    expect(questions(ask('1'), ask('2'))).toBe('there');
    expect(questions({ ...ask('1'), status: 'asked' })).toBe('missing');
  });
});

test('the last seat is that of the round that is over', () => {
  const seat = aParticipant({ id: 'participant-0', roundId: 'round-0', reaction: 1 });
  expect(chiefOf({ participants: [aParticipant(), seat] })?.last?.reaction).toBe(1);
  expect(chiefOf({})?.last).toBeNull();
});

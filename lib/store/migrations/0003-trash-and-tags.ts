import { defineMigration } from './define-migration';

/** What was deleted is found in every table by when, findings by tag and by collection. */
export const trashAndTags = defineMigration({
  id: '0003-trash-and-tags',
  version: 3,
  stores: {
    companies: 'id, name, *domains, updatedAt, deletedAt',
    opportunities: 'id, companyId, stage, updatedAt, deletedAt',
    rounds: 'id, opportunityId, [opportunityId+ordinal], startsAt, status, deletedAt',
    people: 'id, companyId, [companyId+level], *hiringRoles, *urls, name, deletedAt',
    participants: 'id, roundId, personId, &[roundId+personId], deletedAt',
    keyPoints:
      'id, opportunityId, personId, [opportunityId+personId], requirementId, kind, status, deletedAt',
    objectives: 'id, companyId, opportunityId, *statedByIds, status, deletedAt',
    obstacles: 'id, opportunityId, *objectiveIds, *statedByIds, status, deletedAt',
    accomplishments: 'id, endedOn, *tags, deletedAt',
    clips:
      'id, companyId, canonicalUrl, origin, textHash, &[canonicalUrl+textHash], capturedAt, deletedAt',
    findings:
      'id, companyId, [companyId+kind], [companyId+status], [companyId+createdAt], [companyId+deletedAt], *clipIds, personId, &[companyId+dedupeKey], deletedAt, *tags, *collectionIds',
    proposals: 'id, opportunityId, *objectiveIds, *obstacleIds, *audienceIds, stage, deletedAt',
    introductions: 'id, opportunityId, personId, audience, deletedAt',
    questions: 'id, opportunityId, personId, status, deletedAt',
    links: 'id, [from+fromId], [to+toId], &[from+fromId+to+toId], opportunityId, state, deletedAt',
    rehearsals: 'id, [subject+subjectId], at, deletedAt',
    cards: 'id, &[subject+subjectId], due, deletedAt',
  },
});

import { defineMigration } from './define-migration';

/** The tables of DOMAIN's records, and four the person never sees: drafts, blobs, snapshots, meta. */
export const first = defineMigration({
  id: '0001-first',
  version: 1,
  stores: {
    companies: 'id, name, *domains, updatedAt',
    opportunities: 'id, companyId, stage, updatedAt',
    rounds: 'id, opportunityId, [opportunityId+ordinal], startsAt, status',
    people: 'id, companyId, [companyId+level], *hiringRoles, *urls, name',
    participants: 'id, roundId, personId, &[roundId+personId]',
    keyPoints: 'id, opportunityId, personId, [opportunityId+personId], requirementId, kind, status',
    objectives: 'id, companyId, opportunityId, *statedByIds, status',
    obstacles: 'id, opportunityId, *objectiveIds, *statedByIds, status',
    accomplishments: 'id, endedOn, *tags',
    clips: 'id, companyId, canonicalUrl, origin, textHash, &[canonicalUrl+textHash], capturedAt',
    findings:
      'id, companyId, [companyId+kind], [companyId+status], [companyId+createdAt], [companyId+deletedAt], *clipIds, personId, &[companyId+dedupeKey]',
    proposals: 'id, opportunityId, *objectiveIds, *obstacleIds, *audienceIds, stage',
    introductions: 'id, opportunityId, personId, audience',
    questions: 'id, opportunityId, personId, status',
    links: 'id, [from+fromId], [to+toId], &[from+fromId+to+toId], opportunityId, state',
    rehearsals: 'id, [subject+subjectId], at',
    cards: 'id, &[subject+subjectId], due',
    drafts: 'key, at',
    blobs: 'id',
    snapshots: 'id, at',
    meta: 'key',
  },
});

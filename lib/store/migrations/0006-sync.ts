import { defineMigration } from './define-migration';

/**
 * What sync keeps beside the records (see lib/store/sync). And what was unique by an index is so by
 * its id from here on: two devices may each file another finding under one key, and a merge that
 * throws would never end.
 */
export const syncTables = defineMigration({
  id: '0006-sync',
  version: 6,
  stores: {
    journal: '++n',
    documents: 'key, table',
    conflicts: 'key, table',
    outbox: '++n',
    sealed: '++n, name',
    mine: 'name',
    seen: 'name',
    parked: 'name',
    quarantine: 'name',
    participants: 'id, roundId, personId, [roundId+personId], deletedAt',
    clips:
      'id, companyId, canonicalUrl, origin, textHash, [canonicalUrl+textHash], capturedAt, deletedAt',
    findings:
      'id, companyId, [companyId+kind], [companyId+status], [companyId+createdAt], [companyId+deletedAt], *clipIds, personId, [companyId+dedupeKey], deletedAt, *tags, *collectionIds',
    links: 'id, [from+fromId], [to+toId], [from+fromId+to+toId], opportunityId, state, deletedAt',
    cards: 'id, [subject+subjectId], due, deletedAt',
  },
});

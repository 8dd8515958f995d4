import type { KeptRows } from '@/lib/domain/kept';

const idsOf = (rows: readonly { id: string }[]): ReadonlySet<string> =>
  new Set(rows.map(({ id }) => id));

/** What belongs to one company, and the stories, which belong to the person. */
export const rowsOfCompany = (kept: KeptRows, companyId: string): KeptRows => {
  const ofCompany = <T extends { companyId?: string | undefined }>(rows: readonly T[]) =>
    rows.filter((row) => row.companyId === companyId);
  const opportunities = ofCompany(kept.opportunities);
  const roles = idsOf(opportunities);
  const ofRole = <T extends { opportunityId: string }>(rows: readonly T[]) =>
    rows.filter((row) => roles.has(row.opportunityId));
  const rounds = ofRole(kept.rounds);
  const roundIds = idsOf(rounds);
  const people = ofCompany(kept.people);
  const findings = ofCompany(kept.findings);
  const clipIds = new Set(findings.flatMap((finding) => finding.clipIds));
  const own = {
    people,
    findings,
    opportunities,
    rounds,
    participants: kept.participants.filter(({ roundId }) => roundIds.has(roundId)),
    keyPoints: ofRole(kept.keyPoints),
    objectives: ofCompany(kept.objectives),
    obstacles: ofRole(kept.obstacles),
    proposals: ofRole(kept.proposals),
    introductions: ofRole(kept.introductions),
    questions: ofRole(kept.questions),
  };
  const targets = idsOf(Object.values(own).flat());
  return {
    ...kept,
    ...own,
    companies: kept.companies.filter(({ id }) => id === companyId),
    clips: kept.clips.filter(({ id, companyId: its }) => its === companyId || clipIds.has(id)),
    links: kept.links.filter(({ toId }) => targets.has(toId)),
    rehearsals: kept.rehearsals.filter(({ subjectId }) => targets.has(subjectId)),
    cards: kept.cards.filter(({ subjectId }) => targets.has(subjectId)),
  };
};

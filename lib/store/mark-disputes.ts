import { claimsOf, disputesAmong, isStanding } from '@/lib/domain/dispute';
import { Finding } from '@/lib/domain/finding';
import type { Row } from './apply-intent';
import type { RoundTwoDatabase } from './database';
import { keyOf, type Touched } from './touched';

/** What a contradiction depends on; a new source of a finding changes none of it. */
const DECISIVE = [
  'companyId',
  'kind',
  'text',
  'value',
  'asOf',
  'status',
  'departmentId',
  'besides',
  'deletedAt',
] as const;

const isDecisive = ({ before, after }: Touched): boolean =>
  before !== after && DECISIVE.some((field) => before?.[field] !== after?.[field]);

/** A malformed row takes part in nothing. */
const readFinding = (row: Row | undefined): Finding | null => {
  const parsed = Finding.safeParse(row);
  return parsed.success ? parsed.data : null;
};

const mayBeDisputed = (finding: Finding): boolean =>
  finding.status === 'disputed' || claimsOf(finding).length > 0;

/** The company and kind whose findings are to be looked at anew. */
type Circle = readonly [companyId: string, kind: string];

const circlesOf = (changed: readonly Touched[]): Circle[] => {
  const circles = new Map<string, Circle>();
  for (const row of changed.flatMap(({ before, after }) => [before, after])) {
    const finding = readFinding(row);
    if (finding && mayBeDisputed(finding))
      circles.set(`${finding.companyId} ${finding.kind}`, [finding.companyId, finding.kind]);
  }
  return [...circles.values()];
};

/** The circle's rows as they will be after the write. */
const rowsAfter = async (
  { findings }: RoundTwoDatabase,
  circle: Circle,
  touched: ReadonlyMap<string, Touched>,
): Promise<Row[]> => {
  const stored = await findings
    .where('[companyId+kind]')
    .equals([...circle])
    .toArray();
  const untouched = stored.filter(({ id }) => !touched.has(keyOf({ table: 'findings', id })));
  const changed = [...touched.values()].flatMap(({ table, after }) =>
    table === 'findings' && after ? [after] : [],
  );
  const own = changed.filter((row) => row['companyId'] === circle[0] && row['kind'] === circle[1]);
  return [...untouched.map((row) => ({ ...row })), ...own];
};

/** Rows whose mark is not what it should be, with the right one. */
const corrected = (rows: readonly Row[]): Row[] => {
  const findings = rows.map(readFinding).filter((finding) => finding !== null);
  const disputes = disputesAmong(findings);
  const disputed = new Set(disputes.flatMap((dispute) => dispute.findings.map(({ id }) => id)));
  const standing = new Set(findings.filter(isStanding).map(({ id }) => id));
  return rows.flatMap((row) => {
    if (!standing.has(row.id) || disputed.has(row.id) === (row['status'] === 'disputed')) return [];
    return [{ ...row, status: disputed.has(row.id) ? 'disputed' : 'accepted' }];
  });
};

/**
 * Marks what contradicts something else that is kept, and takes the mark from what no longer does, in
 * the write that makes it so. The mark follows from the records: it is no intent of anybody, changes
 * no `updatedAt`, and two devices that merge the same records arrive at the same marks.
 */
export const markDisputes = async (
  database: RoundTwoDatabase,
  touched: Map<string, Touched>,
): Promise<void> => {
  const changed = [...touched.values()].filter(
    (record) => record.table === 'findings' && isDecisive(record),
  );
  for (const circle of circlesOf(changed)) {
    const rows = await rowsAfter(database, circle, touched);
    const before = new Map(rows.map((row) => [row.id, row]));
    for (const after of corrected(rows)) {
      const key = keyOf({ table: 'findings', id: after.id });
      const record = touched.get(key);
      if (record) record.after = after;
      else
        touched.set(key, {
          table: 'findings',
          id: after.id,
          before: before.get(after.id),
          after,
          edited: false,
        });
    }
  }
};

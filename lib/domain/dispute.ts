import type { Finding } from './finding';
import { kinds } from './findings';
import type { Claim, KindDefinition } from './findings/define-kind';

/** What findings of one company say differently, though only one of them can be right. */
export interface Dispute<F extends Contested = Contested> {
  topic: Claim['topic'];
  /** Which one, where there are several: a year. */
  of?: string;
  /** Those that contradict at least one of the others, in the order given. */
  findings: F[];
}

/** As much of a finding as a contradiction depends on. */
export type Contested = Pick<
  Finding,
  'id' | 'kind' | 'text' | 'value' | 'asOf' | 'status' | 'departmentId' | 'besides' | 'deletedAt'
>;

const definitionOf = (kind: Finding['kind']): KindDefinition | undefined =>
  kinds.find((definition) => definition.kind === kind);

/** What the finding claims of which there is only one. */
export const claimsOf = (finding: Contested): readonly Claim[] =>
  definitionOf(finding.kind)?.claims?.(finding) ?? [];

/** What was set aside, or is none of the research yet, contradicts nothing. */
const STANDING: readonly Finding['status'][] = ['accepted', 'verified', 'disputed'];

export const isStanding = ({ status, deletedAt }: Contested): boolean =>
  deletedAt === undefined && STANDING.includes(status);

/** The person has said that both hold. */
const areBothRight = (one: Contested, other: Contested): boolean =>
  one.besides?.includes(other.id) === true || other.besides?.includes(one.id) === true;

interface Position<F> {
  finding: F;
  claim: Claim;
}

const contradict = <F extends Contested>(one: Position<F>, other: Position<F>): boolean => {
  const agree = definitionOf(one.finding.kind)?.agree ?? Object.is;
  if (one.finding.id === other.finding.id || areBothRight(one.finding, other.finding)) return false;
  return !agree(one.claim.says, other.claim.says);
};

/** A department has leaders and figures of its own. */
const aboutOf = ({ finding, claim }: Position<Contested>): string =>
  JSON.stringify([finding.kind, finding.departmentId ?? '', claim.topic, claim.of ?? '']);

/** Where the findings of one company contradict each other. */
export const disputesAmong = <F extends Contested>(findings: readonly F[]): Dispute<F>[] => {
  const positions = findings
    .filter(isStanding)
    .flatMap((finding) => claimsOf(finding).map((claim) => ({ finding, claim })));
  return [...Map.groupBy(positions, aboutOf).values()].flatMap((about) => {
    const disputed = about.filter((one) => about.some((other) => contradict(one, other)));
    const [first] = disputed;
    if (!first) return [];
    const { topic, of } = first.claim;
    return [{ topic, ...(of && { of }), findings: disputed.map(({ finding }) => finding) }];
  });
};

import type { Finding } from '@/lib/domain/finding';
import { linkId } from '@/lib/domain/ids';
import type { Link } from '@/lib/domain/link';
import { defaultReason, type LinkTo } from '@/lib/domain/link-reason';
import type { Result } from '@/lib/domain/result';
import { type Intent, intend } from '../intent';
import type { StoreProblem } from '../problem';
import { readRows } from '../queries/read-rows';
import { rowsAt } from '../queries/rows-at';
import { type Store, write } from '../write';
import { aliveFindings, type ManyChanged, planOf } from './order-findings';

/** Whom or what findings are linked to. */
export interface Toward {
  type: 'person' | 'proposal';
  id: string;
  /** What the reason that fits depends on. */
  to: LinkTo;
}

/** The findings with the links that stand at each. */
const readLinked = async (store: Store, ids: readonly string[]) => {
  const findings = await aliveFindings(store, ids);
  const ends = findings.map(({ id }) => ['finding', id]);
  const { rows } = readRows('links', await rowsAt(store.database.links, '[from+fromId]', ends));
  const linksOf = Map.groupBy(rows, (link) => link.fromId);
  return findings.map((finding) => ({ finding, links: linksOf.get(finding.id) ?? [] }));
};

/** A link that stands after the write, whatever stood or was deleted there before. */
const made = (
  { id: findingId }: Finding,
  { type, id: toId }: Toward,
  said: Pick<Link, 'reason' | 'note'>,
  before: Link | undefined,
) => {
  const ends = { from: 'finding', fromId: findingId, to: type, toId } as const;
  const id = linkId(ends);
  const fields = { ...ends, ...said, state: 'accepted' as const, by: 'user' as const };
  const intents: Intent[] = [
    intend.create('links', id, fields),
    intend.set('links', id, 'state', 'accepted'),
  ];
  // "No use" was said of it before: that is what it says again.
  const undo = before ? intend.set('links', id, 'state', before.state) : intend.delete('links', id);
  return { intents, undo: [undo] };
};

const standsAt =
  ({ id }: Toward) =>
  (link: Link) =>
    link.toId === id && link.state === 'accepted';

/** Links findings to one person or proposal, each for the reason that fits it. */
export const linkFindings = (
  store: Store,
  ids: readonly string[],
  toward: Toward,
): Promise<Result<ManyChanged, StoreProblem>> =>
  write(store, async () => {
    const linked = await readLinked(store, ids);
    return planOf(
      linked.map(({ finding, links }) => {
        if (links.some(standsAt(toward))) return null;
        const reason = defaultReason({ type: 'finding', kind: finding.kind }, toward.to);
        const before = links.find((link) => link.toId === toward.id);
        return made(finding, toward, { reason }, before);
      }),
    );
  }, ['findings', 'links']);

/**
 * Moves the findings' links to people to this person, those to proposals to this proposal; what was
 * said of why goes along. Findings without such a link stay without.
 */
export const relinkFindings = (
  store: Store,
  ids: readonly string[],
  toward: Toward,
): Promise<Result<ManyChanged, StoreProblem>> =>
  write(store, async () => {
    const linked = await readLinked(store, ids);
    return planOf(
      linked.map(({ finding, links }) => {
        const moving = links
          .filter(
            ({ to, toId, state }) =>
              to === toward.type && toId !== toward.id && state === 'accepted',
          )
          .sort((a, b) => a.createdAt - b.createdAt);
        const [first] = moving;
        if (!first) return null;
        const { reason, note } = first;
        const there = links.some(standsAt(toward));
        const before = links.find((link) => link.toId === toward.id);
        const link = made(finding, toward, { reason, ...(note && { note }) }, before);
        return {
          intents: [
            ...(there ? [] : link.intents),
            ...moving.map(({ id }) => intend.delete('links', id)),
          ],
          undo: [
            ...(there ? [] : link.undo),
            ...moving.map(({ id }) => intend.restore('links', id)),
          ],
        };
      }),
    );
  }, ['findings', 'links']);

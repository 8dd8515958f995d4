import { Mark } from '@/components/ui/mark';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import type { Thread, ThreadNode } from '@/lib/thread/thread';
import styles from './thread-list.module.css';
import { gapWords, lesserWords, mainWords, standingWords } from './thread-words';

function Line({ node }: { readonly node: ThreadNode }) {
  const below = lesserWords(node);
  const detail = node.says.kind === 'text' && node.state === 'weak' ? node.says.detail : undefined;
  return (
    <p className={styles['line']} data-state={node.state}>
      <Mark kind={node.state} label="" />
      <span className={styles['column']}>
        {i18n.t(`thread.column.${node.column}`)}
        <span className="visually-hidden">, {i18n.t(`thread.state.${node.state}`)}</span>
      </span>
      <span className={styles['words']}>
        <a href={formatRoute(node.gap?.fix ?? node.place)} title={node.gap && standingWords(node)}>
          {mainWords(node)}
        </a>
        {detail && <span className="text-3"> {detail}</span>}
        {below && <span className={styles['below']}> {below}</span>}
      </span>
    </p>
  );
}

interface BranchProps {
  readonly thread: Thread;
  readonly node: ThreadNode;
}

const nextOf = ({ nodes, edges }: Thread, { id }: ThreadNode): ThreadNode[] =>
  nodes.filter((node) => edges.some(({ from, to }) => from === id && to === node.id));

/** Each link with what follows from it; what several lead to stands under the first of them. */
function Branch({ thread, node }: BranchProps) {
  const before = (next: ThreadNode) => thread.edges.find(({ to }) => to === next.id)?.from;
  const next = nextOf(thread, node);
  const own = next.filter((one) => before(one) === node.id);
  const shared = next.filter((one) => before(one) !== node.id);
  return (
    <li>
      <Line node={node} />
      {shared.map((one) => (
        <p key={one.id} className={styles['shared']}>
          {i18n.t('thread.leadsTo', [mainWords(one)])}
        </p>
      ))}
      {own.length > 0 && (
        <ul className={styles['branch']}>
          {own.map((one) => (
            <Branch key={one.id} thread={thread} node={one} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** Somebody and what they want; why it is not sure that the objective is theirs. */
function Whom({ thread, node }: BranchProps) {
  const wants = nextOf(thread, node).filter(({ column }) => column === 'wants');
  const loose = thread.edges.find(
    ({ from, gap }) => gap && (from === node.id || wants.some(({ id }) => id === from)),
  );
  return (
    <li>
      <Line node={node} />
      {wants.length > 0 && (
        <ul className={styles['branch']}>
          {wants.map((one) => (
            <li key={one.id}>
              <Line node={one} />
            </li>
          ))}
        </ul>
      )}
      {loose?.gap && (
        <p className={styles['shared']}>
          <a href={formatRoute(loose.gap.fix)}>{gapWords(loose.gap)}</a>
        </p>
      )}
    </li>
  );
}

/** The thread as a nested list: for narrow windows, for screen readers, and for whoever likes it better. */
export function ThreadList({ thread }: { readonly thread: Thread }) {
  const of = (column: ThreadNode['column']) =>
    thread.nodes.filter((node) => node.column === column);
  return (
    <ul className={styles['list']} aria-label={i18n.t('thread.of', [thread.objective.text])}>
      {of('person').map((node) => (
        <Whom key={node.id} thread={thread} node={node} />
      ))}
      {of('objective').map((node) => (
        <Branch key={node.id} thread={thread} node={node} />
      ))}
    </ul>
  );
}

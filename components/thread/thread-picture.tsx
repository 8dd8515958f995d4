import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { Mark } from '@/components/ui/mark';
import { horizontal } from '@/components/ui/roving';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { THREAD_COLUMNS, type Thread } from '@/lib/thread/thread';
import styles from './thread-picture.module.css';
import {
  edgePath,
  type Spot,
  STRAND,
  strandsOf,
  threadNeighbour,
  threadShape,
} from './thread-shape';
import { gapWords, lesserWords, mainWords, standingWords } from './thread-words';

const rem = (length: number): string => `${length}rem`;

interface StrandsProps {
  readonly thread: Thread;
  readonly spots: readonly Spot[];
  readonly width: number;
  readonly height: number;
}

function Strands({ thread, spots, width, height }: StrandsProps) {
  const places = new Map(spots.map((spot) => [spot.node.id, spot]));
  return (
    <svg
      aria-hidden="true"
      className={styles['strands']}
      viewBox={`0 0 ${width} ${height}`}
      style={{ width: rem(width), height: rem(height) }}
    >
      {strandsOf(thread).map(({ edge: { from, to, state, gap }, track }) => {
        const [start, end] = [places.get(from), places.get(to)];
        return (
          start &&
          end && (
            <path key={`${from} ${to}`} d={edgePath(start, end, track)} data-state={state}>
              {gap && <title>{gapWords(gap)}</title>}
            </path>
          )
        );
      })}
    </svg>
  );
}

interface KnotProps {
  readonly spot: Spot;
  readonly current: boolean;
}

/** One link: its mark on the thread, its words below; pressed, it leads to where it is written. */
function Knot({ spot: { node, x, y, main, lesser }, current }: KnotProps) {
  const below = lesserWords(node);
  return (
    <a
      href={formatRoute(node.gap?.fix ?? node.place)}
      className={styles['knot']}
      data-node={node.id}
      data-state={node.state}
      data-column={node.column}
      tabIndex={current ? 0 : -1}
      style={{
        insetInlineStart: rem(x),
        top: rem(y),
        width: rem(STRAND.width),
        height: rem(STRAND.head + main + lesser),
      }}
      title={[mainWords(node), below].filter(Boolean).join('\n')}
    >
      <Mark kind={node.state} label="" />
      <span className="visually-hidden">{standingWords(node)}: </span>
      <span className={styles['main']} style={{ WebkitLineClamp: main }}>
        {mainWords(node)}
      </span>
      {below && (
        <>
          <span className="visually-hidden">, </span>
          <span className={styles['lesser']} style={{ WebkitLineClamp: lesser }}>
            {below}
          </span>
        </>
      )}
    </a>
  );
}

function Heads() {
  return (
    <div aria-hidden="true" className={styles['heads']}>
      {THREAD_COLUMNS.map((column) => (
        <span key={column} style={{ width: rem(STRAND.across) }}>
          {i18n.t(`thread.column.${column}`)}
        </span>
      ))}
    </div>
  );
}

const arrowOf = (key: string, element: Element) => {
  const sideways = horizontal(element);
  if (key === 'ArrowUp') return 'up';
  if (key === 'ArrowDown') return 'down';
  if (key === sideways.next) return 'right';
  return key === sideways.previous ? 'left' : null;
};

/** The thread as a picture: one stop for Tab, the arrow keys go along it. */
export function ThreadPicture({ thread }: { readonly thread: Thread }) {
  const picture = useRef<HTMLDivElement>(null);
  const { edges, objective } = thread;
  const { spots, width, height } = useMemo(() => threadShape(thread), [thread]);
  const [wanted, setWanted] = useState<string | null>(null);
  const current = spots.find(({ node }) => node.id === wanted)?.node.id ?? spots[0]?.node.id;
  const press = (event: KeyboardEvent) => {
    const arrow = arrowOf(event.key, event.currentTarget);
    if (!arrow || current === undefined) return;
    event.preventDefault();
    const next = threadNeighbour(spots, edges, current, arrow);
    if (next === undefined) return;
    picture.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <figure className={styles['figure']} aria-label={i18n.t('thread.of', [objective.text])}>
      <Heads />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: moves the focus between links that work without */}
      <div
        ref={picture}
        className={styles['picture']}
        style={{ width: rem(width), height: rem(height) }}
        onKeyDown={press}
        onFocus={({ target }) => setWanted(target.getAttribute('data-node') ?? wanted)}
      >
        <Strands {...{ thread, spots, width, height }} />
        {spots.map((spot) => (
          <Knot key={spot.node.id} spot={spot} current={spot.node.id === current} />
        ))}
      </div>
    </figure>
  );
}

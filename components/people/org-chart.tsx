import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { OrgView } from '@/lib/domain/org-view';
import { isInterviewer } from '@/lib/domain/person';
import { formatRoute } from '@/lib/domain/route';
import type { Place, TreeLayout } from '@/lib/domain/tidy-tree';
import { weigh } from '@/lib/domain/weight';
import { i18n } from '@/lib/locales/i18n';
import styles from './org-chart.module.css';
import { linePath, NODE, type OrgSpot, orgNeighbour, orgShape } from './org-shape';
import { type Member, YOUR_ROLE } from './use-org';

interface OrgChartProps {
  readonly views: readonly OrgView<Member>[];
  /** What the role is called. */
  readonly roleTitle: string;
  readonly onMore: (id: string) => void;
}

const rem = (length: number): string => `${length}rem`;

/** What the lines and the table say of somebody, for those who cannot see them: "reports to Ingrid Solheim, weight 8". */
const standingWords = ({ member, above }: Extract<OrgSpot, { kind: 'member' }>): string[] => [
  ...(above?.person ? [i18n.t('org.reportsToNamed', [above.person.name])] : []),
  ...(member.person ? [i18n.t('org.weight', [weigh(member.person).total])] : []),
];

/** Read only: parts of one name, each after a comma. */
function Hidden({ words }: { readonly words: readonly (string | undefined)[] }) {
  const said = words.flatMap((word) => (word ? [`, ${word}`] : []));
  return <span className="visually-hidden">{said}</span>;
}

/** From the role upwards: these lines are the person's own. */
const ownLine = (places: readonly Place[]): Set<string> => {
  const above = new Map(places.map((place) => [place.id, place.above]));
  const own = new Set<string>();
  for (let at: string | null = YOUR_ROLE; at !== null; at = above.get(at) ?? null) own.add(at);
  return own;
};

function Lines({ places, width, rows }: TreeLayout) {
  const byId = new Map(places.map((place) => [place.id, place]));
  const own = ownLine(places);
  const size = { width: width * NODE.across, height: rows * NODE.down };
  // What is drawn last lies on top: the person's own line.
  const drawn = [...places].sort((a, b) => Number(own.has(a.id)) - Number(own.has(b.id)));
  return (
    <svg
      aria-hidden="true"
      className={styles['lines']}
      viewBox={`0 0 ${size.width} ${size.height}`}
      style={{ width: rem(size.width), height: rem(size.height) }}
    >
      {drawn.map((place) => {
        const above = byId.get(place.above ?? '');
        return (
          above && (
            <path
              key={place.id}
              d={linePath(above, place)}
              data-own={own.has(place.id) || undefined}
            />
          )
        );
      })}
    </svg>
  );
}

interface SpotProps {
  readonly spot: OrgSpot;
  readonly place: Place;
  readonly roleTitle: string;
  readonly current: boolean;
  readonly onMore: (id: string) => void;
}

function Spot({ spot, place, roleTitle, current, onMore }: SpotProps) {
  const common = {
    'data-node': place.id,
    tabIndex: current ? 0 : -1,
    className: styles['node'],
    style: {
      insetInlineStart: rem(place.x * NODE.across - NODE.width / 2),
      top: rem(place.row * NODE.down),
      width: rem(NODE.width),
      height: rem(NODE.height),
    },
  };
  if (spot.kind === 'more')
    return (
      <button {...common} type="button" data-more="" onClick={() => onMore(spot.of.id)}>
        {i18n.t('org.more', [spot.count])}
      </button>
    );
  const { person } = spot.member;
  if (!person)
    return (
      <a {...common} href={hrefOfRole(spot)} data-role="">
        <span className={styles['title']}>{i18n.t('org.yourRole')}</span>
        <Hidden words={[roleTitle, ...standingWords(spot)]} />
      </a>
    );
  return (
    <a
      {...common}
      href={formatRoute({ page: 'person', id: person.id })}
      data-met={isInterviewer(person) || undefined}
      data-place={spot.member.place}
    >
      <span className={styles['name']}>{person.name}</span>
      {person.title && (
        <>
          <span className="visually-hidden">, </span>
          <span className={styles['title']}>{person.title}</span>
        </>
      )}
      <Hidden words={standingWords(spot)} />
    </a>
  );
}

/** The role has no page; whom it reports to has one. */
const hrefOfRole = ({ above }: Extract<OrgSpot, { kind: 'member' }>): string =>
  formatRoute({ page: 'person', id: above?.id ?? '' });

const KEYS = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
} as const;
const isArrow = (key: string): key is keyof typeof KEYS => key in KEYS;

/** Who reports to whom, as a picture: one stop for Tab, the arrow keys go along the lines. */
export function OrgChart({ views, roleTitle, onMore }: OrgChartProps) {
  const chart = useRef<HTMLDivElement>(null);
  const { layout, spots } = useMemo(() => orgShape(views), [views]);
  const { places, width, rows } = layout;
  const [wanted, setWanted] = useState<string | null>(null);
  const current = places.find(({ id }) => id === wanted)?.id ?? places[0]?.id;
  const press = (event: KeyboardEvent) => {
    if (!isArrow(event.key) || current === undefined) return;
    const next = orgNeighbour(places, current, KEYS[event.key]);
    event.preventDefault();
    if (next === undefined) return;
    setWanted(next);
    chart.current?.querySelector<HTMLElement>(`[data-node="${CSS.escape(next)}"]`)?.focus();
  };
  return (
    <figure className={styles['figure']} aria-label={i18n.t('org.chart')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: moves the focus between links that work without */}
      <div
        ref={chart}
        className={styles['chart']}
        style={{ width: rem(width * NODE.across), height: rem(rows * NODE.down) }}
        onKeyDown={press}
        onFocus={({ target }) => setWanted(target.getAttribute('data-node') ?? wanted)}
      >
        <Lines {...layout} />
        {places.map((place) => {
          const spot = spots.get(place.id);
          return (
            spot && (
              <Spot
                key={place.id}
                spot={spot}
                place={place}
                roleTitle={roleTitle}
                current={place.id === current}
                onMore={onMore}
              />
            )
          );
        })}
      </div>
    </figure>
  );
}

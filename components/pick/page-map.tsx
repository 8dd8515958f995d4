import type { PickSight } from '@/lib/domain/pick';
import type { PagePicture } from '@/lib/react/use-page-picture';
import styles from './page-map.module.css';

interface PageMapProps {
  readonly picture: PagePicture | null;
  readonly sight: PickSight;
}

const share = (part: number, whole: number): string => `${(100 * part) / whole}%`;

/**
 * The page as it is seen, with what is pointed at marked: here, because a mark on the page itself is
 * one the page can see. The words beside it say the same.
 */
export function PageMap({ picture, sight: { view, places } }: PageMapProps) {
  if (!picture || picture.view.width <= 0 || picture.view.height <= 0) return null;
  const { x, y, width, height } = picture.view;
  return (
    <div className={styles['map']} aria-hidden="true">
      <img className={styles['picture']} src={picture.address} alt="" />
      {places.map((place, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing but their order tells two of them apart
          key={index}
          className={styles['mark']}
          data-like={index > 0 || undefined}
          style={{
            // The page may have been scrolled since.
            left: share(place.x + view.x - x, width),
            top: share(place.y + view.y - y, height),
            width: share(place.width, width),
            height: share(place.height, height),
          }}
        />
      ))}
    </div>
  );
}

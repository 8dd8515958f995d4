import { useEffect, useRef, useState } from 'react';
import { pictureOf } from '@/lib/browser/pick-page';
import type { Place } from '@/lib/domain/pick';

/** A page that is scrolled is pictured when it rests; browsers give two pictures a second. */
const REST_MS = 550;

export interface PagePicture {
  address: string;
  /** What of the page it shows. */
  view: Place;
}

/** A picture of the page while somebody points at it, taken anew when it is scrolled or resized. */
export const usePagePicture = (windowId: number, view: Place | undefined): PagePicture | null => {
  const [picture, setPicture] = useState<PagePicture | null>(null);
  const isFirst = useRef(true);
  // Two sightings of one view are two objects.
  const shown = view && JSON.stringify(view);
  useEffect(() => {
    if (shown === undefined) return;
    let current = true;
    const take = async () => {
      isFirst.current = false;
      const address = await pictureOf(windowId);
      if (current && address) setPicture({ address, view: JSON.parse(shown) });
    };
    const timer = setTimeout(() => void take(), isFirst.current ? 0 : REST_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [windowId, shown]);
  return picture;
};

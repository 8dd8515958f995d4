import type { Line } from '../page/line';
import type { OfferKind } from './labels';

/** Something the company sells or does, as seen on a page. */
export interface Offer {
  kind: OfferKind;
  name: string;
  /** One line about it. */
  description: string | null;
  at: Line;
}

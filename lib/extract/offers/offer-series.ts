import type { Line } from '../page/line';
import { type Series, seriesIn } from '../page/series';
import { isOfferName } from './is-offer-name';
import { type OfferLabel, offerKind } from './labels';
import type { Offer } from './offer';

const OFFERS_MAX = 24;
/** Bare lines need company to be a list. */
const BARE_MIN = 3;

const isEnough = ({ members, shape }: Series): boolean =>
  members.length >= (shape === 'heading' || shape === 'lead' ? 2 : BARE_MIN) &&
  members.length <= OFFERS_MAX;

/** Links within running text name offers too, but a series of them has a line each. */
export const offerSeriesIn = (lines: readonly Line[]): Series | null =>
  seriesIn(lines, isOfferName).find(isEnough) ?? null;

export const toOffers = (series: Series, label: OfferLabel): Offer[] =>
  series.members.map(({ line, name, description }) => ({
    kind: offerKind(label, name),
    name,
    description,
    at: line,
  }));

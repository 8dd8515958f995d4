import type { Box, Line } from '../page/line';
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

const tableAround = (line: Line): Box | null => {
  let box: Box | null = line.box;
  while (box && box.tag !== 'TABLE') box = box.parent;
  return box;
};

/** Tables with column heads are read by row; old sites lay out cards in tables without. */
const outsideTables = (lines: readonly Line[]): readonly Line[] => {
  const heads = lines.filter((line) => line.box.tag === 'TH');
  if (heads.length === 0) return lines;
  const tables = new Set(heads.map(tableAround));
  return lines.filter((line) => !tables.has(tableAround(line)) || tableAround(line) === null);
};

/** Links within running text name offers too, but a series of them has a line each. */
export const offerSeriesIn = (lines: readonly Line[]): Series | null =>
  seriesIn(outsideTables(lines), isOfferName).find(
    (series) => !series.isNested && isEnough(series),
  ) ?? null;

const MINOR =
  /^(?:and|or|of|for|the|with|in|on|to|by|de|la|le|et|y|und|für|mit|en|van|voor|&|-|–|\/)$/;

/** "Home Inverters" is written as a name, "Ready in an hour" is not. */
const isWrittenAsName = (name: string): boolean =>
  name.split(' ').every((word) => MINOR.test(word) || /^[\p{Lu}\p{N}(“"']/u.test(word));

const isManyWorded = (name: string): boolean => name.includes(' ');

const WRITTEN_AS_NAMES_MIN = 0.8;
const MANY_WORDED_MIN = 0.5;

const areNames = ({ members }: Series): boolean => {
  const names = members.map(({ name }) => name);
  return (
    names.filter(isWrittenAsName).length >= names.length * WRITTEN_AS_NAMES_MIN &&
    // "Speed", "Comfort": single words do not tell a name from a feature.
    names.filter(isManyWorded).length >= names.length * MANY_WORDED_MIN
  );
};

/** Lists on the cards of a row, where what they list are names and not features. */
export const offersWithin = (lines: readonly Line[]): Series[] =>
  seriesIn(outsideTables(lines), isOfferName).filter(
    (series) =>
      series.isNested &&
      series.members.length >= BARE_MIN &&
      series.members.length <= OFFERS_MAX &&
      areNames(series),
  );

export const toOffers = (series: Series, label: OfferLabel): Offer[] =>
  series.members.map(({ line, name, description }) => ({
    kind: offerKind(label, name),
    name,
    description,
    at: line,
  }));

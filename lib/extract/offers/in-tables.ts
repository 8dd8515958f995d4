import type { Box, Line } from '../page/line';
import { oncePerPage } from '../page/once-per-page';
import type { Page } from '../page/page';
import { isContent } from '../page/section';
import { countWords, foldText } from '../page/text';
import { isOfferName } from './is-offer-name';
import { type OfferLabel, offerKind, offerLabelOf } from './labels';
import type { Offer } from './offer';
import { isElsewhere, isPriceList, pageTopic } from './page-topic';
import { PRICE } from './priced';

const ROWS_MIN = 3;
const ROWS_MAX = 40;
const NAME_WORDS_MAX = 8;
const DESCRIPTION_WORDS_MIN = 4;

/** What a table of offers calls its first column, besides "Product" and "Service". */
const NAME_COLUMN =
  /^(?:name|model|modell|modele|modelo|modello|article|artikel|articulo|articolo|treatment|behandlung|traitement|plan|package|paket|forfait|leistung|bezeichnung|designation|denominazione|course|kurs)$/;

interface Row {
  cells: Line[];
}

const boxAround = (line: Line, tag: string): Box | null => {
  let box: Box | null = line.box;
  while (box && box.tag !== tag) box = box.parent;
  return box;
};

/** The page's tables as rows of lines, a line each cell's first. */
const tablesOf = (page: Page): Row[][] => {
  const tables = new Map<Box, Map<Box, Line[]>>();
  for (const line of page.lines) {
    const row = isContent(line) ? boxAround(line, 'TR') : null;
    const table = row ? boxAround(line, 'TABLE') : null;
    if (!row || !table) continue;
    const rows = tables.get(table) ?? new Map<Box, Line[]>();
    tables.set(table, rows.set(row, [...(rows.get(row) ?? []), line]));
  }
  return [...tables.values()].map((rows) => [...rows.values()].map((cells) => ({ cells })));
};

const labelOfColumn = (head: Line | undefined, company: string): OfferLabel | null => {
  if (!head || head.words > 4) return null;
  return offerLabelOf(head.folded, company) ?? (NAME_COLUMN.test(head.folded) ? 'either' : null);
};

const offerOf = ({ cells }: Row, label: OfferLabel): Offer | null => {
  const [at, ...rest] = cells;
  if (!at || rest.length === 0 || countWords(at.text) > NAME_WORDS_MAX || !isOfferName(at.text))
    return null;
  const about = rest.find((cell) => cell.words >= DESCRIPTION_WORDS_MIN);
  return {
    kind: offerKind(label, at.text),
    name: at.text,
    description: about?.text.slice(0, 400) ?? null,
    at,
  };
};

const PRICED_MIN = 0.6;

/** A name and what it costs, row by row, with or without a line of column heads. */
const isPriced = (rows: readonly Row[]): boolean => {
  const priced = rows.filter(({ cells }) => cells.slice(1).some((cell) => PRICE.test(cell.folded)));
  return priced.length >= Math.max(ROWS_MIN, rows.length * PRICED_MIN);
};

/** What the table lists, and the rows that do. */
const listedIn = (
  page: Page,
  rows: readonly Row[],
): { label: OfferLabel; body: readonly Row[] } | null => {
  const topic = pageTopic(page);
  const [head, ...body] = rows;
  const column = labelOfColumn(head?.cells[0], foldText(page.company ?? ''));
  if (column !== null && column !== 'either') return { label: column, body };
  if (column !== null && topic !== null) return { label: topic, body };
  // Rooms, tickets and postage have prices too: the page must be about what is on offer.
  return (topic !== null || isPriceList(page)) && isPriced(rows)
    ? { label: topic ?? 'either', body: rows }
    : null;
};

/**
 * Tables whose first column is headed "Product", "Service" or the like; on a page about the
 * company's offer "Name" will do, or a price in each row.
 */
export const offersInTables = oncePerPage((page): Offer[] => {
  if (isElsewhere(page)) return [];
  return tablesOf(page).flatMap((rows) => {
    const listed = listedIn(page, rows);
    if (!listed || listed.body.length < ROWS_MIN || listed.body.length > ROWS_MAX) return [];
    return listed.body.map((row) => offerOf(row, listed.label)).filter((offer) => offer !== null);
  });
});

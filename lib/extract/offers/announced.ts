import type { Line } from '../page/line';
import { oncePerPage } from '../page/once-per-page';
import type { Page } from '../page/page';
import { isContent, partBelow } from '../page/section';
import { isOfferName } from './is-offer-name';
import { type OfferLabel, offerKind, offerMentionedIn } from './labels';
import type { Offer } from './offer';
import { offerSeriesIn, toOffers } from './offer-series';
import { isElsewhere } from './page-topic';

/** "Our products include:", "We offer the following services:" */
const ANNOUNCES =
  /\b(?:includ\w+|compris\w+|are|following|offers?|provides?|these|such as|speciali[sz]\w+|umfass\w+|sind|folgende\w*|bieten|comprend\w*|suivante?s|proposons|incluy\w+|siguientes|ofrecemos|omvat\w*|volgende|bieden|comprend\w+|includono|seguenti|offriamo|incluem|seguintes|oferecemos)\b/;

const WORDS_MAX = 25;
/** A page with more of them than this announces nothing. */
const ANNOUNCEMENTS_MAX = 30;
const LIST_MIN = 3;
const LIST_MAX = 25;
const ENTRY_WORDS_MAX = 14;

const announcement = (line: Line): OfferLabel | null => {
  if (!isContent(line) || line.words > WORDS_MAX || !/[:：]$/.test(line.text)) return null;
  if (!ANNOUNCES.test(line.folded)) return null;
  return offerMentionedIn(line.folded);
};

const inList = (line: Line): boolean => line.box.tag === 'LI' || line.box.parent?.tag === 'LI';

const entriesAfter = (page: Page, start: Line): Line[] => {
  const entries: Line[] = [];
  for (let index = start.index + 1; entries.length < LIST_MAX; index += 1) {
    const line = page.lines[index];
    if (!line || !inList(line) || line.level > 0 || line.words > ENTRY_WORDS_MAX) break;
    entries.push(line);
  }
  return entries;
};

/** "Name – more about it" names the thing before the dash. */
const nameOf = (text: string): string =>
  text
    .split(/\s[–—-]\s|:\s|\s\(/, 1)[0]
    ?.replace(/[,;.]$/, '')
    .trim() ?? '';

/** A list right after a line that says a list of offers follows. */
export const announcedOffers = oncePerPage((page): Offer[] => {
  if (isElsewhere(page)) return [];
  const offers: Offer[] = [];
  let announcements = 0;
  for (const line of page.lines) {
    const label = announcement(line);
    if (!label) continue;
    announcements += 1;
    if (announcements > ANNOUNCEMENTS_MAX) break;
    const entries = entriesAfter(page, line);
    if (entries.length < LIST_MIN) {
      const series = offerSeriesIn(partBelow(page, line));
      if (series && series.members.length >= LIST_MIN) offers.push(...toOffers(series, label));
      continue;
    }
    for (const entry of entries) {
      const name = nameOf(entry.text);
      if (isOfferName(name))
        offers.push({ kind: offerKind(label, name), name, description: null, at: entry });
    }
  }
  return offers;
});

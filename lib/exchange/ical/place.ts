import type ICAL from 'ical.js';
import { LINE_MAX } from '@/lib/domain/base';
import type { InterviewRound } from '@/lib/domain/interview-round';
import { textOf } from './calendars';

const MEETING_LINK =
  /https:\/\/(?:[\w-]+\.)*(?:zoom\.us|zoomgov\.com|teams\.microsoft\.com|teams\.live\.com|meet\.google\.com|webex\.com|whereby\.com|meet\.jit\.si|gotomeeting\.com|goto\.com|chime\.aws|bluejeans\.com)\/[^\s<>"')\]]+/i;
/** What senders write for a place where there is none but the link. */
const NO_PLACE =
  /^(?:https?:\S+|(?:microsoft )?teams(?:[- ]?(?:meeting|besprechung))?|réunion (?:microsoft )?teams|reunión de (?:microsoft )?teams|zoom(?: meeting)?|google meet|webex|online|video(?: ?call)?|tbd|tba|n\/a)$/i;
const BY_PHONE =
  /^(?:tel:|phone|telephone|call\b|telefon|anruf|téléphone|par téléphone|teléfono|por teléfono)/i;
const ADDRESS = /[^\s<>()]+@[^\s<>()]+/g;

const LINK_FIELDS = [
  'x-google-conference',
  'x-microsoft-skypeteamsmeetingurl',
  'conference',
  'location',
  'url',
  'description',
];

const linkIn = (event: ICAL.Component): string | undefined => {
  for (const field of LINK_FIELDS) {
    const [link] = MEETING_LINK.exec(textOf(event, field) ?? '') ?? [];
    if (link) return link;
  }
  return undefined;
};

/** Where an event is and by what means; a place beside a link may mean either, so that is left open. */
export const placeOf = (event: ICAL.Component): Pick<InterviewRound, 'place' | 'format'> => {
  const written = (textOf(event, 'location') ?? '')
    .replace(/\s+/g, ' ')
    .replace(ADDRESS, '')
    .trim();
  const link = linkIn(event);
  const isPlace = written !== '' && !NO_PLACE.test(written) && !MEETING_LINK.test(written);
  const place = (isPlace ? written : (link ?? written)).slice(0, LINE_MAX);
  const format = BY_PHONE.test(written) ? 'phone' : link && !isPlace ? 'video' : undefined;
  return { ...(place && { place }), ...(format && { format }) };
};

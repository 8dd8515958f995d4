import type { Clip } from '@/lib/domain/clip';

/** An address as people read it: host and path, no scheme, no `www`, no query. */
export const addressWords = (url: string): string => {
  if (!URL.canParse(url)) return url;
  const { host, pathname } = new URL(url);
  const path = pathname === '/' ? '' : decodePath(pathname.replace(/\/$/, ''));
  return host.replace(/^www\./, '') + path;
};

const decodePath = (path: string): string => {
  try {
    return decodeURI(path);
  } catch {
    return path; // an address with a lone % is shown as it is
  }
};

/** A day, with its year only when that is not this one. */
export const dayWords = (instant: number, now: number): string =>
  new Intl.DateTimeFormat(undefined, {
    day: 'numeric',
    month: 'short',
    ...(new Date(instant).getFullYear() !== new Date(now).getFullYear() && { year: 'numeric' }),
  }).format(instant);

/** The date the page gives itself, else the day it was read. */
export const clipDay = (clip: Clip, now: number): string => {
  const stated = clip.pageDate ? Date.parse(clip.pageDate) : Number.NaN;
  return dayWords(Number.isNaN(stated) ? clip.capturedAt : stated, now);
};

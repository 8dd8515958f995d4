import type { Clip } from '@/lib/domain/clip';
import type { RoundTwoDatabase } from '../database';
import { readRows } from './read-rows';
import { rowsAt } from './rows-at';

/** The quotes kept from one page; `canonicalUrl` as `sourcePageOf` gives it. */
export const listClipsOfPage = async (
  { clips }: RoundTwoDatabase,
  canonicalUrl: string,
): Promise<Clip[]> =>
  canonicalUrl === ''
    ? []
    : readRows('clips', await rowsAt(clips, 'canonicalUrl', [canonicalUrl])).rows;

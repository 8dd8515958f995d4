import { clipId, textHash } from '@/lib/domain/ids';
import type { JobAd } from '@/lib/domain/job-ad';
import type { Opportunity } from '@/lib/domain/opportunity';
import { rankBetween } from '@/lib/domain/rank';
import { sourcePageOf } from '@/lib/domain/source-page';
import type { AdLine } from '@/lib/domain/split-job-ad';
import { type Intent, intend } from '../intent';
import { type Store, writeIntents } from '../write';

/** The ad itself as a quote, so that the role keeps what it was taken from. */
const adIntents = (role: Opportunity, ad: JobAd): Intent[] => {
  const page = sourcePageOf(ad);
  if (page.url === '' || ad.text === '') return [];
  const hash = textHash(ad.text);
  const id = clipId(page.canonicalUrl, hash);
  const clip = {
    ...page,
    selector: { exact: ad.text, prefix: '', suffix: '' },
    kind: ad.reader === 'jsonld' ? ('jsonld' as const) : ('element' as const),
    textHash: hash,
    companyId: role.companyId,
    opportunityId: role.id,
    seenState: 'unchecked' as const,
  };
  return [
    intend.create('clips', id, clip),
    intend.set('opportunities', role.id, 'adUrl', page.url),
    intend.set('opportunities', role.id, 'adClipId', id),
  ];
};

/** Keeps the lines of an ad behind the requirements there are, and the ad they come from. */
export const keepAd = (
  store: Store,
  role: Opportunity,
  lines: readonly AdLine[],
  ad: JobAd | undefined,
) => {
  let rank = role.requirements.at(-1)?.rank ?? null;
  const added = lines.map(({ text, kind }) => {
    rank = rankBetween(rank, null);
    const entry = { id: store.newId(), text: text.trim(), kind, rank };
    return intend.add('opportunities', role.id, 'requirements', entry);
  });
  return writeIntents(store, [...added, ...(ad ? adIntents(role, ad) : [])]);
};

import { Source } from '@/components/ui/source';
import type { Clip } from '@/lib/domain/clip';
import { sourceAddress } from '@/lib/domain/source-address';
import { i18n } from '@/lib/locales/i18n';
import { useNow } from '@/lib/react/use-now';
import { addressWords, clipDay } from './source-words';

/** Where one quote comes from: pressed, it opens the page at the quote. */
export function ClipSource({ clip }: { readonly clip: Clip }) {
  const now = useNow();
  const words = clip.url ? addressWords(clip.url) : i18n.t('fact.pasted');
  const href = clip.url ? sourceAddress(clip.url, clip.selector) : undefined;
  return (
    <Source href={href} detail={clipDay(clip, now)}>
      {words}
    </Source>
  );
}

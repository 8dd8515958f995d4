import { OpenSource } from '@/components/evidence/open-source';
import { classNames } from '@/components/ui/class-names';
import type { PageReading } from '@/lib/domain/candidate';
import { openSource } from '@/lib/domain/seen-state';
import { sourcePageOf } from '@/lib/domain/source-page';
import { i18n } from '@/lib/locales/i18n';
import { useOpenOnPage } from '@/lib/react/use-evidence';
import type { Research } from '@/lib/store/queries/research';
import styles from './review.module.css';
import type { Entry } from './use-review';

interface KnownPageProps {
  readonly companyId: string;
  readonly reading: PageReading;
  readonly entries: readonly Entry[];
}

/** A fact that the page does not say any more as it did, with the question what is to become of it. */
function OpenFact({ research }: { readonly research: Research }) {
  const { ownWords, text, value } = research.finding;
  return (
    <li className={styles['open']}>
      <p>
        <bdi>{ownWords || text}</bdi>
        {value && <bdi className="text-2"> {value}</bdi>}
      </p>
      <OpenSource research={research} />
    </li>
  );
}

/** What is new on a page that was read before, what stands there otherwise, what is gone, what is kept. */
export function KnownPage({ companyId, reading, entries }: KnownPageProps) {
  const found = useOpenOnPage(companyId, sourcePageOf(reading).canonicalUrl);
  const open = found.state === 'ready' ? found.value : [];
  const kept = entries.filter((entry) => entry.kept).length;
  if (kept === 0 && open.length === 0) return null;
  const changed = open.filter(({ clips }) => openSource(clips)?.seenState === 'changed').length;
  const counts = [
    ['review.new', entries.length - kept],
    ['verify.count.changed', changed],
    ['verify.count.gone', open.length - changed],
    ['review.keptCount', kept],
  ] as const;
  const words = counts.filter(([, count]) => count > 0).map(([key, count]) => i18n.t(key, count));
  return (
    <>
      <p className={classNames('text-2 small', styles['counts'])}>{words.join(' · ')}</p>
      <ul>
        {open.map((research) => (
          <OpenFact key={research.finding.id} research={research} />
        ))}
      </ul>
    </>
  );
}

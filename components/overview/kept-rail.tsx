import { SectionHeading } from '@/components/ui/section-heading';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { useKeptCount } from '@/lib/react/use-kept-count';
import { useUnlinked } from '@/lib/react/use-research';
import styles from './overview-rail.module.css';

/** How much is kept of the company, and what of it is for nobody yet. */
export function KeptRail({ companyId }: { readonly companyId: string }) {
  const kept = useKeptCount(companyId);
  const unlinked = useUnlinked(companyId, 0);
  if (kept.state !== 'ready' || unlinked.state !== 'ready') return null;
  const { total } = unlinked.value;
  return (
    <section aria-labelledby="kept">
      <SectionHeading level={2} id="kept">
        {i18n.t('workspace.research')}
      </SectionHeading>
      {kept.value === 0 ? (
        <p className={styles['kept']}>{i18n.t('overview.nothingKept')}</p>
      ) : (
        <p className={styles['kept']}>
          <a href={formatRoute({ page: 'company', id: companyId, view: 'research' })}>
            {i18n.t('overview.kept', kept.value)}
          </a>
        </p>
      )}
      {total > 0 && <p className="text-2">{i18n.t('panel.unlinked', total)}</p>}
    </section>
  );
}

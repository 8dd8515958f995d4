import { LinkWalkPane } from '@/components/linking/link-walk-pane';
import { ButtonLink } from '@/components/ui/button-link';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';
import { goTo } from '@/lib/react/use-hash-route';
import { useUnlinked } from '@/lib/react/use-research';
import type { LinkTargets } from '@/lib/store/queries/link-targets';

interface CompanyProps {
  readonly companyId: string;
}

const researchOf = (id: string, at?: string) =>
  ({ page: 'company', id, view: 'research', ...(at && { at }) }) as const;

/** The way to step through what is linked to nobody; nothing where all is. */
export function LinkUnlinked({ companyId }: CompanyProps) {
  const unlinked = useUnlinked(companyId, 0);
  if (unlinked.state !== 'ready' || unlinked.value.total === 0) return null;
  return (
    <ButtonLink size="s" icon="link" href={formatRoute(researchOf(companyId, 'unlinked'))}>
      {i18n.t('review.linkNow', unlinked.value.total)}
    </ButtonLink>
  );
}

interface UnlinkedResearchProps extends CompanyProps {
  readonly targets: LinkTargets;
}

/** `#/company/<id>/research/unlinked`: one unlinked fact at a time. */
export function UnlinkedResearch({ companyId, targets }: UnlinkedResearchProps) {
  return (
    <LinkWalkPane
      companyId={companyId}
      targets={targets}
      onLeave={() => goTo(researchOf(companyId))}
    />
  );
}

import { ButtonLink } from '@/components/ui/button-link';
import { WorkspacePage } from '@/components/ui/workspace-page';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';

/** An address that is none of ours, or a record that is gone. */
export function NotFoundPage() {
  return (
    <WorkspacePage title={i18n.t('notFound.title')} subtitle={i18n.t('notFound.hint')}>
      <ButtonLink href={formatRoute({ page: 'home' })}>{i18n.t('notFound.home')}</ButtonLink>
    </WorkspacePage>
  );
}

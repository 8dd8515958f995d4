import type { Objective } from '@/lib/domain/objective';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';

interface ThreadLinkProps {
  readonly companyId: string;
  readonly objective: Pick<Objective, 'id' | 'text'>;
}

/** From an objective, or what answers it, to the whole thread. */
export function ThreadLink({ companyId, objective }: ThreadLinkProps) {
  const route = { page: 'company', id: companyId, view: 'thread', at: objective.id } as const;
  return (
    <a href={formatRoute(route)}>
      {i18n.t('thread.see')}
      <span className="visually-hidden"> {objective.text}</span>
    </a>
  );
}

import { spanWords } from '@/components/company/round-words';
import { ButtonLink } from '@/components/ui/button-link';
import { Empty } from '@/components/ui/empty';
import type { InterviewRound } from '@/lib/domain/interview-round';
import { formatRoute } from '@/lib/domain/route';
import { i18n } from '@/lib/locales/i18n';

interface HowDidItGoProps {
  readonly companyId: string;
  readonly round: InterviewRound;
}

/** An interview whose time has passed: the next thing to do is to write down what was said. */
export function HowDidItGo({ companyId, round }: HowDidItGoProps) {
  const { id, ordinal, startsAt } = round;
  const debrief = { page: 'company', id: companyId, view: 'debrief', at: id } as const;
  return (
    <Empty
      title={i18n.t('overview.howDidItGo', [i18n.t('round.number', [ordinal])])}
      action={
        <ButtonLink variant="primary" size="l" href={formatRoute(debrief)}>
          {i18n.t('overview.writeDown')}
        </ButtonLink>
      }
    >
      {startsAt !== undefined && <p>{spanWords(startsAt, round)}</p>}
      <p>{i18n.t('overview.writeDownHint')}</p>
    </Empty>
  );
}

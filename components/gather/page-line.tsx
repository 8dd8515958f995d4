import { Badge } from '@/components/ui/badge';
import { ButtonLink } from '@/components/ui/button-link';
import type { GatheredPage } from '@/lib/domain/gather';
import { messageKey } from '@/lib/domain/message-key';
import { reviewLines } from '@/lib/domain/review';
import { i18n } from '@/lib/locales/i18n';
import styles from './read-site.module.css';

/** What came of the page, or is to come. */
const outcomeWords = ({ outcome }: GatheredPage): string => {
  switch (outcome.state) {
    case 'failed':
      return i18n.t(`gather.problem.${messageKey(outcome.problem)}`);
    case 'drawn':
      return i18n.t('gather.drawn');
    case 'waiting':
    case 'reading':
    case 'read':
      return '';
  }
};

/** One page of the site and how it stands with it. What could not be read is offered as a link. */
export function PageLine({ page }: { page: GatheredPage }) {
  const { link, outcome } = page;
  const words = outcomeWords(page);
  const isLeft = outcome.state === 'drawn' || outcome.state === 'failed';
  return (
    <li>
      <span className="text-3">{i18n.t(`gather.state.${outcome.state}`)}</span>
      <span>
        <bdi>{link.label}</bdi>
        {words && <span className={styles['outcome']}>{words}</span>}
      </span>
      {outcome.state === 'read' && (
        <Badge>{i18n.t('review.found', reviewLines(outcome.reading).length)}</Badge>
      )}
      {isLeft && (
        <ButtonLink
          size="s"
          href={link.url}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={i18n.t('gather.openPage', [link.label])}
        >
          {i18n.t('gather.open')}
        </ButtonLink>
      )}
    </li>
  );
}

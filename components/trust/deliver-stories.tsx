import { SectionHeading } from '@/components/ui/section-heading';
import type { Plan } from '@/lib/domain/plan';
import { i18n } from '@/lib/locales/i18n';
import styles from './trust.module.css';

const TRUST_TAGS = ['reliability', 'client-trust'] as const;

/** Stories that show you keep what you say, and to whom; retired claims show nothing. */
export function DeliverStories({ plan }: { readonly plan: Plan }) {
  const stories = plan.accomplishments.flatMap((story) => {
    const tags = TRUST_TAGS.filter((tag) => story.tags.includes(tag));
    return tags.length > 0 && story.defensible !== false ? [{ story, tags }] : [];
  });
  return (
    <section aria-label={i18n.t('trust.stories')}>
      <SectionHeading level={2} count={stories.length}>
        {i18n.t('trust.stories')}
      </SectionHeading>
      {stories.length === 0 && <p className="text-2">{i18n.t('trust.noStories')}</p>}
      <ul>
        {stories.map(({ story, tags }) => (
          <li key={story.id} className={styles['story']}>
            <span>{story.title}</span>
            <span className="text-2 small">
              {tags
                .map((tag) =>
                  i18n.t(tag === 'reliability' ? 'trust.toColleagues' : 'trust.toClients'),
                )
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

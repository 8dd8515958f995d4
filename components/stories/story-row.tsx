import { Count } from '@/components/ui/count';
import { Mark } from '@/components/ui/mark';
import type { Accomplishment } from '@/lib/domain/accomplishment';
import type { Plan } from '@/lib/domain/plan';
import { formatRoute } from '@/lib/domain/route';
import type { StoryForm } from '@/lib/domain/story-form';
import { i18n } from '@/lib/locales/i18n';
import styles from './stories.module.css';
import { StoryFields } from './story-fields';

interface StoryRowProps {
  readonly plan: Plan;
  readonly story: Accomplishment;
  readonly form: StoryForm;
  readonly isOpen: boolean;
}

/** How much of it is told: what was done and what came of it. */
const markOf = ({ actions, result, metrics }: Accomplishment) => {
  const done = actions.some(({ text }) => text.trim());
  const came = Boolean(result?.trim()) || metrics.length > 0;
  if (done && came) return 'there';
  return done || came ? 'weak' : 'missing';
};

const whereOf = ({ employer, role, startedOn, endedOn }: Accomplishment): string => {
  const when = [startedOn, endedOn].filter(Boolean).join(' – ');
  return [role, employer, when].filter(Boolean).join(' · ');
};

/** A story in one line; opened, all of it below. Its address opens it too. */
export function StoryRow({ plan, story, form, isOpen }: StoryRowProps) {
  const base = { page: 'company', id: plan.company.id, view: 'stories' } as const;
  const mark = markOf(story);
  const proofs = plan.links.filter(
    ({ from, fromId, to }) => from === 'accomplishment' && fromId === story.id && to === 'keyPoint',
  );
  return (
    <li className={styles['row']} data-open={isOpen || undefined}>
      <div className={styles['line']}>
        <Mark kind={mark} label={i18n.t(`story.told.${mark}`)} />
        <div>
          <a
            className={styles['title']}
            aria-expanded={isOpen}
            href={formatRoute(isOpen ? base : { ...base, at: story.id })}
          >
            {story.title}
          </a>
          <p className="text-3 small">{whereOf(story)}</p>
        </div>
        {proofs.length > 0 && <Count>{i18n.t('story.proves', proofs.length)}</Count>}
      </div>
      {isOpen && <StoryFields story={story} form={form} companyId={plan.company.id} />}
    </li>
  );
}

import { useState } from 'react';
import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { SectionHeading } from '@/components/ui/section-heading';
import { TextInput } from '@/components/ui/text-input';
import { useToast } from '@/components/ui/use-toast';
import { LINE_MAX } from '@/lib/domain/base';
import type { ImportedStory } from '@/lib/domain/imported-story';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { importStories } from '@/lib/store/commands/import-stories';
import styles from './stories.module.css';

type Reviewed = ImportedStory & { kept: boolean };

interface ReviewedLineProps {
  readonly story: Reviewed;
  readonly number: number;
  readonly onChange: (changes: Partial<Reviewed>) => void;
}

function ReviewedLine({ story, number, onChange }: ReviewedLineProps) {
  const when = [story.startedOn, story.endedOn].filter(Boolean).join(' – ');
  return (
    <li className={styles['reviewed']}>
      <Checkbox
        label={i18n.t('story.keepLine', [number])}
        labelHidden
        checked={story.kept}
        onChange={({ currentTarget }) => onChange({ kept: currentTarget.checked })}
      />
      <TextInput
        compact
        aria-label={i18n.t('story.lineOf', [number])}
        value={story.title}
        maxLength={LINE_MAX}
        disabled={!story.kept}
        onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
      />
      <TextInput
        compact
        aria-label={i18n.t('story.employerOf', [number])}
        placeholder={i18n.t('story.employer')}
        value={story.employer ?? ''}
        maxLength={LINE_MAX}
        disabled={!story.kept}
        onChange={({ currentTarget }) => onChange({ employer: currentTarget.value })}
      />
      <span className="text-3 small">{[story.role, when].filter(Boolean).join(' · ')}</span>
    </li>
  );
}

const asStory = ({ kept: _, employer, ...story }: Reviewed): ImportedStory => ({
  ...story,
  title: story.title.trim(),
  ...(employer?.trim() && { employer: employer.trim() }),
});

interface ImportReviewProps {
  readonly stories: readonly ImportedStory[];
  readonly onDone: () => void;
}

/** What a résumé tells of, before any of it is kept. */
export function ImportReview({ stories, onDone }: ImportReviewProps) {
  const store = useStore();
  const { save } = useSaving();
  const toast = useToast();
  const [reviewed, setReviewed] = useState(() => stories.map((one) => ({ ...one, kept: true })));
  const change = (key: string, changes: Partial<Reviewed>) =>
    setReviewed(
      reviewed.map((story) => (story.importKey === key ? { ...story, ...changes } : story)),
    );
  const kept = reviewed.filter((story) => story.kept && story.title.trim() !== '');
  const keep = async () => {
    const fresh = await save(importStories(store, kept.map(asStory)));
    if (fresh === null) return;
    toast({ message: i18n.t('story.imported', fresh) });
    onDone();
  };
  return (
    <section className={styles['review']} aria-label={i18n.t('story.review')}>
      <SectionHeading level={2} count={reviewed.length}>
        {i18n.t('story.review')}
      </SectionHeading>
      <p className="text-2">{i18n.t('story.reviewHint')}</p>
      <ul>
        {reviewed.map((story, index) => (
          <ReviewedLine
            key={story.importKey}
            story={story}
            number={index + 1}
            onChange={(changes) => change(story.importKey, changes)}
          />
        ))}
      </ul>
      <div className={styles['foot']}>
        <Button variant="primary" disabled={kept.length === 0} onClick={() => void keep()}>
          {i18n.t('story.keep', kept.length)}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {i18n.t('story.cancel')}
        </Button>
      </div>
    </section>
  );
}

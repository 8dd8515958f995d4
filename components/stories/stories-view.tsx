import { useState } from 'react';
import { AddLine } from '@/components/entry/add-line';
import { useSaving } from '@/components/saving/saving';
import { Empty } from '@/components/ui/empty';
import { Segments } from '@/components/ui/segments';
import { ViewPage, type ViewProps } from '@/components/workspace/view-page';
import { STORY_FORMS, type StoryForm } from '@/lib/domain/story-form';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { goTo } from '@/lib/react/use-hash-route';
import { addRecord } from '@/lib/store/commands/add-record';
import { ImportStories } from './import-stories';
import styles from './stories.module.css';
import { StoryRow } from './story-row';

/** What the person has done before: told once, used for every interview. */
export function StoriesView({ plan, at }: ViewProps) {
  const store = useStore();
  const { save } = useSaving();
  const [form, setForm] = useState<StoryForm>('star');
  const add = async (title: string) => {
    const id = await save(addRecord(store, 'accomplishments', { title }));
    if (id !== null) goTo({ page: 'company', id: plan.company.id, view: 'stories', at: id });
    return id !== null;
  };
  const forms = (
    <Segments<StoryForm>
      legend={i18n.t('story.form')}
      legendHidden
      options={STORY_FORMS.map((value) => ({ value, label: i18n.t(`story.forms.${value}`) }))}
      value={form}
      onChange={setForm}
    />
  );
  return (
    <ViewPage view="stories" plan={plan} actions={forms}>
      {plan.accomplishments.length === 0 ? (
        <Empty title={i18n.t('story.none')}>{i18n.t('story.noneHint')}</Empty>
      ) : (
        <ul className={styles['list']}>
          {plan.accomplishments.map((story) => (
            <StoryRow key={story.id} {...{ plan, story, form }} isOpen={story.id === at} />
          ))}
        </ul>
      )}
      <div data-field="add">
        <AddLine
          draftKey={`story ${plan.company.id}`}
          label={i18n.t('story.add')}
          hint={i18n.t('story.addHint')}
          button={i18n.t('entry.add')}
          onAdd={add}
        />
      </div>
      <ImportStories />
    </ViewPage>
  );
}

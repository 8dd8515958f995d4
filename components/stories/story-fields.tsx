import { useDelete } from '@/components/saving/saving';
import { TypedField } from '@/components/saving/typed-field';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Gutter } from '@/components/ui/gutter';
import type { Accomplishment } from '@/lib/domain/accomplishment';
import { formatRoute } from '@/lib/domain/route';
import { type StoryForm, settingNames } from '@/lib/domain/story-form';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import { ActionList } from './action-list';
import { MetricList } from './metric-list';
import { MonthField } from './month-field';
import { ShareBar } from './share-bar';
import styles from './stories.module.css';
import { StoryStanding } from './story-standing';
import { StoryText } from './story-text';
import { TagSet } from './tag-set';

interface StoryFieldsProps {
  readonly story: Accomplishment;
  readonly form: StoryForm;
  readonly companyId: string;
}

const SETTING = ['situation', 'task'] as const;

function Setting({ story, form }: Omit<StoryFieldsProps, 'companyId'>) {
  const names = settingNames[form];
  const hidden = SETTING.filter((field) => !names[field] && story[field]?.trim());
  return (
    <>
      {SETTING.map((field) => {
        const name = names[field];
        return name ? (
          <StoryText key={field} {...{ story, field }} label={i18n.t(`story.${name}`)} multiline />
        ) : null;
      })}
      {hidden.length > 0 && <p className="text-3 small">{i18n.t('story.hidden')}</p>}
    </>
  );
}

function WhereAndWhen({ story }: { readonly story: Accomplishment }) {
  return (
    <>
      <StoryText {...{ story }} field="employer" label={i18n.t('story.employer')} />
      <StoryText {...{ story }} field="role" label={i18n.t('story.role')} />
      <Gutter label={i18n.t('story.when')} plain>
        <div className={styles['months']}>
          <MonthField story={story} field="startedOn" />
          <MonthField story={story} field="endedOn" />
        </div>
      </Gutter>
    </>
  );
}

/** Everything of one story, written in place. */
export function StoryFields({ story, form, companyId }: StoryFieldsProps) {
  const store = useStore();
  const remove = useDelete();
  const proofs = { page: 'company', id: companyId, view: 'requirements', at: 'stories' } as const;
  return (
    <div className={styles['fields']}>
      <ShareBar story={story} />
      <Gutter label={i18n.t('story.title')} plain>
        <TypedField
          place={`accomplishments ${story.id} title`}
          value={story.title}
          keep={(text) => edit(store, 'accomplishments', story.id, 'title', text ?? story.title)}
          of={{ table: 'accomplishments', id: story.id, field: 'title', isTitle: true }}
          label={i18n.t('story.labelOf', [i18n.t('story.title'), story.title])}
          labelHidden
          required
          field="title"
        />
      </Gutter>
      <WhereAndWhen story={story} />
      <Setting story={story} form={form} />
      <ActionList story={story} />
      <StoryText
        {...{ story }}
        field="result"
        label={i18n.t('story.result')}
        placeholder={i18n.t('story.resultHint')}
        multiline
      />
      <MetricList story={story} />
      <StoryText {...{ story }} field="reflection" label={i18n.t('story.reflection')} multiline />
      <TagSet story={story} />
      <StoryText
        {...{ story }}
        field="cue"
        label={i18n.t('story.cue')}
        placeholder={i18n.t('story.cueHint')}
      />
      <StoryStanding story={story} />
      <div className={styles['foot']}>
        <ButtonLink size="s" href={formatRoute(proofs)} data-field="link">
          {i18n.t('story.link')}
        </ButtonLink>
        <Button
          variant="danger"
          size="s"
          icon="trash"
          onClick={() => void remove({ table: 'accomplishments', id: story.id }, story.title)}
        >
          {i18n.t('story.delete')}
        </Button>
      </div>
    </div>
  );
}

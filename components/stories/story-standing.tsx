import { useSaving } from '@/components/saving/saving';
import { Checkbox } from '@/components/ui/checkbox';
import { Gutter } from '@/components/ui/gutter';
import { Segments } from '@/components/ui/segments';
import type { Accomplishment } from '@/lib/domain/accomplishment';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';

type Answer = 'open' | 'yes' | 'no';
const answers = { open: undefined, yes: true, no: false } as const;

const answerOf = ({ defensible }: Accomplishment): Answer => {
  if (defensible === undefined) return 'open';
  return defensible ? 'yes' : 'no';
};

/** Whether it may be told at all: to whom, and whether it stands up to a second question. */
export function StoryStanding({ story }: { readonly story: Accomplishment }) {
  const store = useStore();
  const { save } = useSaving();
  const set = (field: 'confidential' | 'defensible', value: boolean | undefined) =>
    void save(edit(store, 'accomplishments', story.id, field, value));
  return (
    <Gutter label={i18n.t('story.defend')} plain>
      <div data-field="defensible">
        <Segments<Answer>
          legend={i18n.t('story.defendAsk')}
          size="s"
          options={[
            { value: 'open', label: i18n.t('story.answer.open') },
            { value: 'yes', label: i18n.t('story.answer.yes') },
            { value: 'no', label: i18n.t('story.answer.no') },
          ]}
          value={answerOf(story)}
          onChange={(answer) => set('defensible', answers[answer])}
        />
      </div>
      {story.defensible === false && <p className="text-2 small">{i18n.t('story.retired')}</p>}
      <Checkbox
        label={i18n.t('story.confidential')}
        checked={story.confidential ?? false}
        onChange={({ currentTarget }) => set('confidential', currentTarget.checked || undefined)}
      />
    </Gutter>
  );
}

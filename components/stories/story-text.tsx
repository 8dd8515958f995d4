import { TypedField } from '@/components/saving/typed-field';
import { Gutter } from '@/components/ui/gutter';
import type { Accomplishment } from '@/lib/domain/accomplishment';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';

type TextField = 'employer' | 'role' | 'situation' | 'task' | 'result' | 'reflection' | 'cue';

interface StoryTextProps {
  readonly story: Accomplishment;
  readonly field: TextField;
  /** Where a form of telling has a name of its own for it. */
  readonly label: string;
  readonly placeholder?: string | undefined;
  readonly multiline?: boolean | undefined;
}

/** One text of a story, beside its label, saved as it is typed. */
export function StoryText({ story, field, label, placeholder, multiline }: StoryTextProps) {
  const store = useStore();
  return (
    <Gutter label={label} plain>
      <TypedField
        place={`accomplishments ${story.id} ${field}`}
        value={story[field]}
        keep={(text) => edit(store, 'accomplishments', story.id, field, text)}
        of={{ table: 'accomplishments', id: story.id, field }}
        label={i18n.t('story.labelOf', [label, story.title])}
        labelHidden
        placeholder={placeholder}
        multiline={multiline}
        field={field}
      />
    </Gutter>
  );
}

import { type ChangeEvent, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { TextArea } from '@/components/ui/text-area';
import type { ImportedStory } from '@/lib/domain/imported-story';
import { messageKey } from '@/lib/domain/message-key';
import { fail, ok, type Result } from '@/lib/domain/result';
import { splitCv } from '@/lib/domain/split-cv';
import { RESUME_MAX, type ResumeProblem, readJsonResume } from '@/lib/exchange/read-json-resume';
import { i18n } from '@/lib/locales/i18n';
import { useDraft } from '@/lib/react/use-draft';
import { ImportReview } from './import-review';
import styles from './stories.module.css';

/** A JSON Resume by its first sign, anything else as the text of a CV. */
const read = (text: string): Result<ImportedStory[], ResumeProblem> => {
  if (/^\uFEFF?\s*[{[]/.test(text)) return readJsonResume(text);
  if (text.length > RESUME_MAX) return fail({ code: 'too-large' });
  const stories = splitCv(text);
  return stories.length > 0 ? ok(stories) : fail({ code: 'nothing' });
};

const problemWords = (problem: ResumeProblem): string => {
  if (problem.code === 'shape') return i18n.t('story.importProblem.shape', [problem.at || '{ }']);
  if (problem.code === 'broken' && problem.line !== undefined)
    return i18n.t('story.importProblem.brokenAt', [problem.line]);
  return i18n.t(`story.importProblem.${messageKey(problem.code)}`);
};

interface ImportFormProps {
  readonly onRead: (stories: readonly ImportedStory[]) => void;
}

function ImportForm({ onRead }: ImportFormProps) {
  const { value, write, clear } = useDraft('import-stories');
  const [problem, setProblem] = useState<ResumeProblem | null>(null);
  const take = (text: string) => {
    const result = read(text);
    setProblem(result.ok ? null : result.problem);
    if (!result.ok) return;
    clear();
    onRead(result.value);
  };
  const takeFile = async ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    // Not read at all where it is far too large: a film would fill the memory.
    if (file.size > 4 * RESUME_MAX) setProblem({ code: 'too-large' });
    else take(await file.text());
  };
  return (
    <div className={styles['import']}>
      <Field
        label={i18n.t('story.cv')}
        hint={i18n.t('story.cvHint')}
        error={problem ? problemWords(problem) : undefined}
      >
        <TextArea
          rows={6}
          value={value ?? ''}
          onChange={({ currentTarget }) => write(currentTarget.value)}
        />
      </Field>
      <div className={styles['foot']}>
        <Button disabled={!value?.trim()} onClick={() => take(value ?? '')}>
          {i18n.t('story.split')}
        </Button>
        <label className={styles['file']}>
          {i18n.t('story.file')}
          <input
            type="file"
            accept=".json,.txt,.md,application/json,text/plain"
            onChange={(event) => void takeFile(event)}
          />
        </label>
      </div>
    </div>
  );
}

/** Stories from a pasted CV or a JSON Resume file; each is looked at before it is kept. */
export function ImportStories() {
  const [open, setOpen] = useState(false);
  const [stories, setStories] = useState<readonly ImportedStory[] | null>(null);
  if (stories)
    return (
      <ImportReview
        stories={stories}
        onDone={() => {
          setStories(null);
          setOpen(false);
        }}
      />
    );
  if (open) return <ImportForm onRead={setStories} />;
  return (
    <Button variant="text" onClick={() => setOpen(true)}>
      {i18n.t('story.import')}
    </Button>
  );
}

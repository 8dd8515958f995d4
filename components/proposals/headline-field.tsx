import { Field } from '@/components/ui/field';
import { countWords, HEADLINE_WORDS } from '@/lib/domain/proposal-blocks';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { edit } from '@/lib/store/commands/edit';
import { useSavedText } from './cited-field';
import { CitingArea } from './citing-area';
import styles from './proposal-page.module.css';
import type { Sheet } from './sheet';

/** The proposal in one breath, its words counted as they are typed. */
export function HeadlineField({ proposal: { id, headline } }: Sheet) {
  const store = useStore();
  const typed = useSavedText(`proposal ${id} headline`, headline, (text) =>
    edit(store, 'proposals', id, 'headline', text),
  );
  const words = countWords(typed.text);
  return (
    <>
      <Field label={i18n.t('proposal.headline')} labelHidden className={styles['headline']}>
        <CitingArea
          oneLine
          text={typed.text}
          onText={typed.write}
          onLeave={typed.leave}
          placeholder={i18n.t('proposal.headlineHint')}
          field="headline"
        />
      </Field>
      <p className="small text-2" data-long={words > HEADLINE_WORDS || undefined}>
        {i18n.t('proposal.words', [words, HEADLINE_WORDS])}
        {words > HEADLINE_WORDS && ` · ${i18n.t('proposal.tooManyWords')}`}
      </p>
    </>
  );
}

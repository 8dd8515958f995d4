import { reactionWords } from '@/components/debrief/reaction-words';
import { Checkbox } from '@/components/ui/checkbox';
import { SectionHeading } from '@/components/ui/section-heading';
import type { Sheet, SheetLine } from '@/lib/brief/sheet';
import { Reaction } from '@/lib/domain/base';
import { i18n } from '@/lib/locales/i18n';
import styles from './brief.module.css';

const wordsOf = ({ code, text }: SheetLine): string => {
  const reaction = code === 'reaction' ? Reaction.safeParse(Number(text)) : null;
  const said = reaction?.success ? reactionWords(reaction.data) : text;
  return `${i18n.t(`sheet.${code}`)}: ${said}`;
};

interface BriefLinesProps {
  readonly whole: Sheet;
  readonly left: ReadonlySet<string>;
  readonly onPut: (id: string, on: boolean) => void;
}

/** Every line there could be, ticked where it is on the page. */
export function BriefLines({ whole, left, onPut }: BriefLinesProps) {
  return (
    <div className={styles['lines']}>
      <SectionHeading level={2}>{i18n.t('sheet.lines')}</SectionHeading>
      {whole.sections.map(({ id, kind, title, lines }) => (
        <fieldset key={id} className={styles['group']}>
          <legend>{kind === 'promises' ? i18n.t('sheet.promises') : title}</legend>
          {lines.map((line) => (
            <Checkbox
              key={line.id}
              label={wordsOf(line)}
              checked={!left.has(line.id)}
              onChange={({ target }) => onPut(line.id, target.checked)}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}

import type { ReviewedLine } from '@/lib/domain/review';
import { i18n } from '@/lib/locales/i18n';
import { asReadWords, whyWords } from './why-words';

interface WhyOfferedProps {
  /** Screen readers are led here from the line's check box, shown or not. */
  readonly id: string;
  readonly line: ReviewedLine;
}

/** Why a line is offered, in words, and what it was read as before it was changed. */
export function WhyOffered({ id, line }: WhyOfferedProps) {
  const asRead = asReadWords(line);
  return (
    <div id={id} className="small text-2">
      <p>
        <span className="visually-hidden">{i18n.t('whyPart.label')}: </span>
        <bdi>{whyWords(line)}</bdi>
      </p>
      {asRead && (
        <p>
          <bdi>{asRead}</bdi>
        </p>
      )}
    </div>
  );
}

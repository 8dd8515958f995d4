import { Note } from '@/components/ui/note';
import { sensitiveTopics } from '@/lib/domain/sensitive-note';
import { i18n } from '@/lib/locales/i18n';

interface SensitiveHintProps {
  /** What somebody wrote about a person; nothing is shown while it touches nothing. */
  readonly text: string | undefined;
}

/** Says gently that a note on somebody's health, faith, politics, family, age or origin need not be kept. */
export function SensitiveHint({ text }: SensitiveHintProps) {
  const topics = text ? sensitiveTopics(text) : [];
  if (topics.length === 0) return null;
  const named = topics.map((topic) => i18n.t(`sensitive.${topic}`));
  return (
    <Note tone="hint" role="status">
      {i18n.t('sensitive.hint', [new Intl.ListFormat(undefined).format(named)])}
    </Note>
  );
}

import { FindingKind } from '@/lib/domain/finding';
import { messageKey } from '@/lib/domain/message-key';
import { i18n } from '@/lib/locales/i18n';
import type { TrashEntry } from '@/lib/store/queries/trash';

/** What a deleted record is: a fact by its kind, others by their table. */
export const kindWords = ({ table, kind }: TrashEntry): string => {
  if (table !== 'findings') return i18n.t(`trash.kind.${table}`);
  const parsed = FindingKind.safeParse(kind);
  return i18n.t(`kind.${messageKey(parsed.success ? parsed.data : 'other')}`);
};

/** What a deleted record is called where it has no words of its own. */
export const entryWords = (entry: TrashEntry): string => {
  if (entry.words !== '') return entry.words;
  const isRound = entry.table === 'rounds' && typeof entry.kind === 'number';
  return isRound ? i18n.t('round.number', [Number(entry.kind)]) : i18n.t('trash.unreadable');
};

/** Named one by one; the rest is counted. */
const NAMED = ['findings', 'clips', 'people', 'proposals', 'rounds', 'links'] as const;

/** "with 3 facts and 2 quotes"; '' where nothing went along. */
export const alongWords = ({ along }: TrashEntry): string => {
  const named = NAMED.flatMap((table) => {
    const count = along.get(table);
    return count ? [i18n.t(`trash.along.${table}`, count)] : [];
  });
  const all = [...along.values()].reduce((sum, count) => sum + count, 0);
  const others = NAMED.reduce((rest, table) => rest - (along.get(table) ?? 0), all);
  if (others > 0) named.push(i18n.t('trash.along.others', others));
  if (named.length === 0) return '';
  return i18n.t('trash.with', [new Intl.ListFormat(undefined).format(named)]);
};

/** The day something was deleted. */
export const deletedWords = ({ deletedAt }: TrashEntry): string => {
  const format = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
  return i18n.t('trash.deletedOn', [format.format(deletedAt)]);
};

import type { TableName } from '@/lib/domain/base';
import { PROSE } from '@/lib/domain/merge-rules';
import type { ConflictSide } from '@/lib/domain/sync-conflict';
import { i18n } from '@/lib/locales/i18n';
import type { OpenConflict } from '@/lib/store/queries/open-conflicts';

/** Fields that are told by their own name; those of a list and those of a record alike. */
const NAMED = [
  ...['name', 'title', 'text', 'kind', 'note', 'notes', 'status', 'priority', 'stage', 'state'],
  ...['what', 'how', 'why', 'need', 'who', 'metric', 'baseline', 'target', 'label', 'unit'],
  ...['from', 'to', 'startDay', 'endDay', 'dueDay', 'byDay', 'dueAt', 'doneAt', 'startsAt'],
  ...['place', 'format', 'level', 'power', 'interest', 'function', 'stance', 'interpretation'],
  ...['quote', 'reaction', 'situation', 'task', 'actions', 'result', 'reflection', 'vision'],
  ...['headline', 'opening', 'approach', 'differentiator', 'risks', 'impact', 'answer', 'pitch'],
  ...['currentState', 'targetState', 'horizon', 'ownWords', 'value', 'asOf', 'reason', 'cue'],
  ...['firstSentence', 'learn', 'audience', 'oneLiner', 'industry', 'durationMin', 'outcome'],
] as const;

/** Their words stand under another's. */
const SAME: Readonly<Record<string, (typeof NAMED)[number]>> = {
  nextStepsSaid: 'notes',
  openQuestion: 'notes',
  alreadyTried: 'impact',
  nameNote: 'note',
  tenureNote: 'note',
  trajectoryNote: 'note',
  commonGround: 'note',
  startedOn: 'startDay',
  endedOn: 'endDay',
  attainable: 'why',
  weightOverride: 'level',
};

/** A field as the person knows it. */
export const fieldWords = (field: string): string => {
  const named = NAMED.find((one) => one === (SAME[field] ?? field));
  return named ? i18n.t(`conflictField.${named}`) : i18n.t('conflict.otherField');
};

const isInstant = (field: string, value: unknown): value is number =>
  typeof value === 'number' && /At$/.test(field) && value > 1e11;

/** A value as somebody would say it. `names` are the titles of what ids point at. */
export const valueWords = (
  field: string,
  value: unknown,
  names: Readonly<Record<string, string>> = {},
): string => {
  if (value === undefined || value === null || value === '') return i18n.t('conflict.empty');
  if (isInstant(field, value))
    return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(
      value,
    );
  if (typeof value === 'number') return new Intl.NumberFormat(undefined).format(value);
  if (typeof value === 'boolean') return i18n.t(value ? 'conflict.yes' : 'conflict.no');
  if (typeof value === 'string')
    return names[value] ?? value.replace(/\[\[[\w-]+\|([^\]]*)\]\]/g, '$1');
  if (Array.isArray(value))
    return new Intl.ListFormat(undefined).format(value.map((one) => valueWords(field, one, names)));
  const parts = Object.entries(value).map(([name, one]) => valueWords(name, one, names));
  return new Intl.ListFormat(undefined).format(parts);
};

const LINES = new Set([
  ...['name', 'title', 'text', 'what', 'metric', 'baseline', 'target', 'label', 'place', 'cue'],
  ...['headline', 'quote', 'horizon', 'unit', 'from', 'to', 'industry', 'interpretation', 'answer'],
]);

/** Whether two of them can stand in one: a code, a number, a day or an id cannot. */
export const isText = (
  table: TableName,
  { about, sides }: Pick<OpenConflict, 'about' | 'sides'>,
): 'line' | 'prose' | null => {
  if (about.of !== 'field' && about.of !== 'entry-field') return null;
  if (!sides.every(({ value }) => value === undefined || typeof value === 'string')) return null;
  const name = about.of === 'field' ? about.field : `${about.list}/${about.field}`;
  if (PROSE[table].includes(name)) return 'prose';
  return LINES.has(about.field) ? 'line' : null;
};

/** "Laptop, today 09:41" */
export const whoWords = ({ device, isThis, at }: ConflictSide): string => {
  const who = device || i18n.t(isThis ? 'sync.thisDevice' : 'sync.unnamedDevice');
  const when = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  return i18n.t('conflict.who', [isThis ? i18n.t('conflict.here', [who]) : who, when.format(at)]);
};

/** What is asked, for the button beside the field. */
export const aboutWords = ({ about }: Pick<OpenConflict, 'about'>): string => {
  if (about.of === 'entry') return i18n.t('conflict.entryBack');
  return about.of === 'field' && about.field.startsWith('$')
    ? i18n.t('conflict.recordBack')
    : fieldWords(about.field);
};

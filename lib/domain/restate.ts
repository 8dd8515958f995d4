/** What a finding says: for a leader the name and the title. */
export interface Statement {
  text: string;
  value?: string | undefined;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const oneLine = (text: string): string => linesOf(text).join(' ');

/** Each of the two is a line of its own, then and now. */
const byLines = ({ text, value }: Statement, said: string, now: string): Statement | null => {
  const [before, after] = [linesOf(said), linesOf(now)];
  const [nameAt, valueAt] = [before.indexOf(text), before.indexOf(value ?? '')];
  if (before.length !== after.length || nameAt < 0 || valueAt < 0) return null;
  return { text: after[nameAt] ?? '', value: after[valueAt] ?? '' };
};

/** Both in one line, with the same words between, before and behind them then and now. */
const byFrame = ({ text, value = '' }: Statement, said: string, now: string): Statement | null => {
  const nameAt = said.indexOf(text);
  const valueAt = said.indexOf(value, nameAt + text.length);
  if (nameAt < 0 || valueAt < 0) return null;
  const before = said.slice(0, nameAt);
  const between = said.slice(nameAt + text.length, valueAt);
  const behind = said.slice(valueAt + value.length);
  if (between === '' || !now.startsWith(before) || !now.endsWith(behind)) return null;
  const inner = now.slice(before.length, now.length - behind.length);
  const [name, title, ...more] = inner.split(between);
  if (!name || !title || more.length > 0) return null;
  return { text: name.trim(), value: title.trim() };
};

/**
 * What a finding says when its source says `now` instead of `said`. A name and a title are told apart
 * as they were before; where that is not possible the first line is the one, the rest the other.
 */
export const restate = (statement: Statement, said: string, now: string): Statement => {
  if (!statement.value) return { text: oneLine(now) };
  const apart = byLines(statement, said, now) ?? byFrame(statement, said, now);
  if (apart) return apart;
  const [first = '', ...rest] = linesOf(now);
  return rest.length > 0 ? { text: first, value: rest.join(' ') } : { text: first };
};

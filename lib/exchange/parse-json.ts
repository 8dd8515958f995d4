import type { JsonProblem } from '@/lib/domain/file-problem';
import { fail, ok, type Result } from '@/lib/domain/result';
import { checkJson, type JsonLimits } from './check-json';

/** Chromium says the position, Firefox the line. */
const lineOf = (text: string, cause: unknown): number => {
  const said = cause instanceof Error ? cause.message : '';
  const line = /line (\d+)/.exec(said)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(said)?.[1];
  return text.slice(0, position ? Number(position) : text.length).split('\n').length;
};

/** Parses a text that was looked over first; a broken one is told by its line. */
export const parseJson = (text: string, limits: JsonLimits): Result<unknown, JsonProblem> => {
  const problem = checkJson(text, limits);
  if (problem) return fail(problem);
  try {
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (cause) {
    return fail({ code: 'broken', line: lineOf(text, cause) });
  }
};

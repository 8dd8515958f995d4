import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from './built-extension.ts';

let messages: Record<string, { message: string }> | undefined;

/**
 * What the surfaces say, as the build says it: `words('panel.noPeople')`, `words('round.number', 2)`.
 * Of words with a plural the first number given decides.
 * A test that names a button this way outlives a change of wording, and fails when the key is gone.
 */
export function words(key: string, ...given: (string | number)[]): string {
  messages ??= readMessages();
  const found = messages[key.replaceAll('.', '_')];
  if (!found) throw new Error(`No words for ${key} in the built locale`);
  const forms = found.message.split(' | ');
  const form = (given[0] === 1 ? forms[0] : forms.at(-1)) ?? '';
  return form.replace(/\$(\d)/g, (_, place: string) => String(given[Number(place) - 1] ?? ''));
}

function readMessages(): Record<string, { message: string }> {
  const file = join(builtExtension('chrome-mv3'), '_locales/en/messages.json');
  // The browser's own format; a build with another does not load.
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
}

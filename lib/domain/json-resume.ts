import * as z from 'zod/mini';

const Text = z.nullish(z.string());
const Lines = z.nullish(z.array(z.string()));
const Entries = <T extends z.ZodMiniType>(entry: T) => z.nullish(z.array(entry));

/** What is read of a JSON Resume 1.0.0 file; the rest of it, and `x-` keys, may be anything. */
export const JsonResume = z.object({
  work: Entries(
    z.object({
      name: Text,
      /** Before 1.0.0. */
      company: Text,
      position: Text,
      startDate: Text,
      endDate: Text,
      summary: Text,
      highlights: Lines,
    }),
  ),
  volunteer: Entries(
    z.object({
      organization: Text,
      position: Text,
      startDate: Text,
      endDate: Text,
      highlights: Lines,
    }),
  ),
  projects: Entries(
    z.object({
      name: Text,
      entity: Text,
      startDate: Text,
      endDate: Text,
      highlights: Lines,
    }),
  ),
  awards: Entries(z.object({ title: Text, date: Text, awarder: Text, summary: Text })),
});
export type JsonResume = z.infer<typeof JsonResume>;

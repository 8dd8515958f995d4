import * as z from 'zod/mini';
import { Ms } from './base';
import type { Company } from './company';
import type { InterviewRound } from './interview-round';

export const REMINDER_KINDS = ['debrief', 'promises', 'lastLook'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

export const LAST_LOOK_TIMES = ['evening', 'two-hours', 'one-hour'] as const;

/** What this device reminds of. Nothing, until somebody turns it on here. */
export const ReminderSettings = z.object({
  /** Since when each kind is on; a kind that is not named is off. */
  since: z.object({
    debrief: z.optional(Ms),
    promises: z.optional(Ms),
    lastLook: z.optional(Ms),
  }),
  lastLookAt: z.enum(LAST_LOOK_TIMES),
  /** Somebody may look at the screen: companies and people are named only on demand. */
  showNames: z.boolean(),
});
export type ReminderSettings = z.infer<typeof ReminderSettings>;

export const NO_REMINDERS: ReminderSettings = {
  since: {},
  lastLookAt: 'evening',
  showNames: false,
};

export const isAnyReminderOn = ({ since }: ReminderSettings): boolean =>
  REMINDER_KINDS.some((kind) => since[kind] !== undefined);

/** An interview with what reminders about it may say. */
export interface RemindedRound {
  round: InterviewRound;
  company: Pick<Company, 'id' | 'name'>;
  /** Names of those to whom something was promised in it. */
  people: ReadonlyMap<string, string>;
}

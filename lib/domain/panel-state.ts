import * as z from 'zod/mini';
import { Id } from './base';

/** Whose interview goes on, and who is being talked to. */
const OnAir = z.object({ companyId: Id, roundId: Id, personId: z.optional(Id) });
export type OnAir = z.infer<typeof OnAir>;

/** What the side panel must know before it shows anything: a panel that is loaded anew goes on as it was. */
const PanelState = z.object({
  /** Blank and neutral, whatever is behind it. */
  isCovered: z.boolean(),
  onAir: z.nullable(OnAir),
  /** What sharing shows, and that nothing listens, has been read. */
  knowsOnAir: z.boolean(),
});
export type PanelState = z.infer<typeof PanelState>;

export const PANEL_STATE: PanelState = { isCovered: false, onAir: null, knowsOnAir: false };

/** What was kept; what it is at first where that is nothing of ours. */
export const parsePanelState = (kept: string | null): PanelState => {
  try {
    const parsed = PanelState.safeParse(JSON.parse(kept ?? 'null'));
    return parsed.success ? parsed.data : PANEL_STATE;
  } catch {
    return PANEL_STATE; // half written
  }
};

import type { KeyboardEvent } from 'react';
import { type ReviewAct, reviewAct } from '@/lib/domain/review-keys';

const TYPING = 'textarea, select, input:not([type=checkbox], [type=radio]), [role=menuitemradio]';

type Acts = { readonly [Do in ReviewAct['do']]?: (at: number) => void };

/**
 * Keys of one fact while the focus is in it: nothing is taken from a field that is being typed in, an
 * open menu or the browser. Single keys work nowhere else (WCAG 2.1.4), so speech input is safe.
 */
export const factKeys =
  (acts: Acts) =>
  (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.nativeEvent.isComposing || event.repeat) return;
    if (event.target instanceof Element && event.target.matches(TYPING)) return;
    const act = reviewAct(event);
    const run = act && acts[act.do];
    if (!run) return;
    event.preventDefault();
    run('at' in act ? act.at : 0);
  };

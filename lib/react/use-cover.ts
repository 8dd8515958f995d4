import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { watchCoverAsks } from '@/lib/browser/cover-asks';
import { changePanelState } from './use-panel-state';

/** Blanks the panel before the next frame is drawn. What is being typed is left first, so that it is kept. */
export const cover = (): void => {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  flushSync(() => changePanelState({ isCovered: true }));
};

export const uncover = (): void => changePanelState({ isCovered: false });

/** Covers at the browser's own shortcut, whatever has the focus. */
export const useCoverKey = (): void => {
  useEffect(() => watchCoverAsks(cover), []);
};

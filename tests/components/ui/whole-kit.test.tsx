import { render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessProblems, sidewaysScroll, smallTargets } from './access';
import { emulate, windowOf } from './emulate';
import { Gallery } from './gallery';
import { PanelExample, PopupExample, WorkspaceExample } from './gallery-frames';

const pages = [
  { name: 'the gallery', Page: Gallery, narrowest: 320 },
  { name: 'a popup', Page: PopupExample, narrowest: 320 },
  { name: 'a panel', Page: PanelExample, narrowest: 280 },
  { name: 'a workspace', Page: WorkspaceExample, narrowest: 320 },
];

beforeEach(() => windowOf(1280));
afterEach(() => emulate({}));

describe.each(pages)('$name', ({ Page, narrowest }) => {
  it.each(['light', 'dark'] as const)('has nothing axe objects to, %s', async (scheme) => {
    await emulate({ scheme });
    render(<Page />);
    expect(await accessProblems()).toEqual([]);
  });

  it('has nothing axe objects to where it is narrowest', async () => {
    await windowOf(narrowest);
    render(<Page />);
    expect(await accessProblems()).toEqual([]);
  });

  it('never scrolls sideways', async () => {
    render(<Page />);
    for (const width of [1280, 900, 640, 400, 360, narrowest]) {
      await windowOf(width);
      expect(sidewaysScroll(), `at ${width} px`).toBe(0);
    }
  });

  it('has no control smaller than 24 px', async () => {
    render(<Page />);
    expect(smallTargets()).toEqual([]);
  });

  it('does not move for those who asked for that', async () => {
    await emulate({ reducedMotion: 'reduce' });
    render(<Page />);
    const moving = [...document.body.querySelectorAll('*')].filter((element) => {
      const { transitionProperty, animationName } = getComputedStyle(element);
      return transitionProperty !== 'none' || animationName !== 'none';
    });
    expect(moving).toEqual([]);
    expect(document.getAnimations()).toEqual([]);
  });
});

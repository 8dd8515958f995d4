import axe from 'axe-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe holds against the page, one line each; empty when it is content. */
export async function accessProblems(): Promise<string[]> {
  // A colour on its way to another would be measured half way.
  await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  const { violations } = await axe.run(document.body, {
    runOnly: { type: 'tag', values: standards },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

const controls = 'button, a[href], input, select, textarea, [role="option"]';

/** Controls that are harder to hit than 24 by 24 px; a link in a sentence may be. */
export function smallTargets(): string[] {
  return [...document.body.querySelectorAll<HTMLElement>(controls)]
    .filter((control) => control.checkVisibility() && !isLinkInText(control))
    .map((control) => control.closest('label') ?? control)
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && (box.width < 24 || box.height < 24))
    .map(({ target, box }) => `${box.width} × ${box.height}: ${target.outerHTML}`);
}

function isLinkInText(control: HTMLElement): boolean {
  return control.matches('a') && getComputedStyle(control).display === 'inline';
}

/** How far the page can be scrolled sideways. */
export function sidewaysScroll(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}

import type { SiteBox, SiteLine } from '../sites/define-site-rule';

const BESIDE_TAG = /^(?:NAV|ASIDE|FOOTER|FORM|DIALOG|ARTICLE)$/;
const BESIDE_ROLE =
  /^(?:dialog|alertdialog|navigation|complementary|contentinfo|menu|menubar|search|article|tablist)$/;

const isMain = (box: SiteBox): boolean => box.tag === 'MAIN' || box.role === 'main';
const isBeside = (box: SiteBox): boolean => BESIDE_TAG.test(box.tag) || BESIDE_ROLE.test(box.role);

/** The boxes around a line, innermost first. */
export const boxesAround = function* (line: SiteLine): Generator<SiteBox> {
  for (let box: SiteBox | null = line.box; box; box = box.parent) yield box;
};

export const isPressed = (line: SiteLine): boolean => {
  for (const box of boxesAround(line))
    if (box.tag === 'BUTTON' || box.role === 'button') return true;
  return false;
};

/** An entry of a list, by its element or, where all are `<div>`, by its role. */
export const isEntry = (box: SiteBox): boolean => box.tag === 'LI' || box.role === 'listitem';

/** The innermost part of the page around a line. */
export const partAround = (line: SiteLine): SiteBox | null => {
  for (const box of boxesAround(line)) if (box.tag === 'SECTION') return box;
  return null;
};

/**
 * The lines that speak of whom the page is about: in `<main>`, without menus, dialogs (every guest
 * page repeats one that asks to sign in), posts and lists of other people.
 */
export const contentOf = (lines: readonly SiteLine[]): SiteLine[] => {
  const verdicts = new Map<SiteBox, 'main' | 'beside' | 'open'>();
  const judge = (box: SiteBox): 'main' | 'beside' | 'open' => {
    const known = verdicts.get(box);
    if (known) return known;
    const above = box.parent ? judge(box.parent) : 'open';
    let verdict = above;
    if (above === 'beside' || isBeside(box)) verdict = 'beside';
    else if (isMain(box)) verdict = 'main';
    verdicts.set(box, verdict);
    return verdict;
  };
  return lines.filter((line) => judge(line.box) === 'main');
};

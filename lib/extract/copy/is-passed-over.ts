import { attributeOf, hasAttributes, tagNameOf } from './dom';
import { kindOfTag } from './tag-kinds';

/** `display:none` in the element's own style; rules in style sheets are looked at for candidates only. */
const STYLED_AWAY = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

export const isHidden = (element: Element): boolean => {
  if (attributeOf(element, 'hidden') !== null) return true;
  const style = attributeOf(element, 'style');
  return style !== null && style !== '' && STYLED_AWAY.test(style.slice(0, 500));
};

/** Holds no text of the page, or none that is shown. */
export const isPassedOver = (element: Element): boolean =>
  kindOfTag(tagNameOf(element)).isSkipped || (hasAttributes(element) && isHidden(element));

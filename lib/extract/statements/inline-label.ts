import type { Line } from '../page/line';

export interface InlineLabel {
  label: string;
  rest: string;
  /** A colon, a dash or a full stop ends the label; else it may open the sentence itself. */
  isSetOff: boolean;
}

const LABEL_LENGTH_MAX = 45;
const SET_OFF = /^([^:–—]{3,45}?)\s*(?::|[–—]|\s-)\s+(?=\S)/;

/** "Mission: To …" in one line, or a bold "Our mission" that runs on into the sentence. */
export const inlineLabelOf = (line: Line): InlineLabel | null => {
  const match = SET_OFF.exec(line.text.slice(0, 60));
  if (match)
    return { label: match[1] ?? '', rest: line.text.slice(match[0].length), isSetOff: true };
  const [first, second] = line.segments;
  if (!first || !second || first.loose || first.text.length > LABEL_LENGTH_MAX) return null;
  const rest = line.text.slice(first.text.length).replace(/^[\s:–—.-]+/, '');
  return { label: first.text, rest, isSetOff: /[:–—.]$/.test(first.text) };
};

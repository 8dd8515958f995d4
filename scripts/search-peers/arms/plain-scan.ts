import { foldText } from '../../../lib/domain/fold.ts';
import { type Arm, TOP } from './define-arm.ts';

/** The floor: no index, every folded text looked at. Knows neither misspellings nor ranks, but names first. */
export const plainScan: Arm = {
  name: 'plain scan',
  build: async ({ documents }) => {
    const folded = documents.map(({ id, name, text, context }) => ({
      id,
      name: foldText(name),
      all: foldText(`${name} ${text} ${context}`),
    }));
    return (words) => {
      const asked = foldText(words).split(' ');
      const found = folded.filter(({ all }) => asked.every((word) => all.includes(word)));
      const inName = ({ name }: { name: string }) => asked.every((word) => name.includes(word));
      return [...found.filter(inName), ...found.filter((one) => !inName(one))]
        .slice(0, TOP)
        .map(({ id }) => id);
    };
  },
};

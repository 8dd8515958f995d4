import { levelWords } from '@/components/people/person-rank';
import { Chip } from '@/components/ui/chip';
import { ChipRow } from '@/components/ui/chip-row';
import type { Link } from '@/lib/domain/link';
import { i18n } from '@/lib/locales/i18n';
import type { Target } from './targets';

interface LinkChipsProps {
  /** What the choice is about, such as "Who is it for?". */
  readonly label: string;
  readonly targets: readonly Target[];
  /** How many targets stand in rows before this one: the number keys go on. */
  readonly before?: number;
  readonly links: readonly Link[];
  /** Those that Enter takes. */
  readonly filledIds: readonly string[];
  readonly onToggle: (target: Target) => void;
}

/** So many targets have a number key. */
const NUMBERED = 9;

/** Whom and what a fact may be for, with the keys 1 to 9. */
export function LinkChips(props: LinkChipsProps) {
  const { label, targets, before = 0, links, filledIds, onToggle } = props;
  return (
    <ChipRow label={label}>
      {targets.map((target, index) => (
        <Chip
          key={target.id}
          shortcut={before + index < NUMBERED ? String(before + index + 1) : undefined}
          sub={target.level ? levelWords(target.level) : undefined}
          suggested={filledIds.includes(target.id) ? i18n.t('review.suggested') : undefined}
          pressed={links.some((link) => link.toId === target.id)}
          onClick={() => onToggle(target)}
        >
          <bdi>{target.name}</bdi>
        </Chip>
      ))}
    </ChipRow>
  );
}

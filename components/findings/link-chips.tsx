import { i18n } from '#i18n';
import { levelWords } from '@/components/people/person-rank';
import { Chip } from '@/components/ui/chip';
import { ChipRow } from '@/components/ui/chip-row';
import type { Link } from '@/lib/domain/link';
import type { Target } from './targets';

interface LinkChipsProps {
  readonly targets: readonly Target[];
  readonly links: readonly Link[];
  readonly onToggle: (target: Target) => void;
}

/** Whom and what a fact may be for: people by weight, then proposals, with the keys 1 to 9. */
export function LinkChips({ targets, links, onToggle }: LinkChipsProps) {
  return (
    <ChipRow label={i18n.t('review.linkTo')}>
      {targets.map((target, index) => (
        <Chip
          key={target.id}
          shortcut={index < 9 ? String(index + 1) : undefined}
          sub={target.level === undefined ? undefined : levelWords(target.level)}
          pressed={links.some((link) => link.toId === target.id)}
          onClick={() => onToggle(target)}
        >
          {target.name}
        </Chip>
      ))}
    </ChipRow>
  );
}

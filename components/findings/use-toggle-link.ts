import { useCallback } from 'react';
import { useSaving } from '@/components/saving/saving';
import { defaultReason } from '@/lib/domain/link-reason';
import type { Suggestion } from '@/lib/domain/suggestion';
import { useStore } from '@/lib/react/store-context';
import { link, unlink } from '@/lib/store/commands/link';
import type { Research } from '@/lib/store/queries/research';
import type { Target } from './targets';

/**
 * Links a fact to a target, or takes the link back. The reason is the one it is suggested for;
 * where nothing is suggested, the one that fits best.
 */
export const useToggleLink = (offers: readonly Suggestion[] = []) => {
  const store = useStore();
  const { save } = useSaving();
  return useCallback(
    ({ finding, links }: Research, target: Target) => {
      const made = links.find((one) => one.toId === target.id);
      if (made) return save(unlink(store, made.id));
      const ends = {
        from: 'finding',
        fromId: finding.id,
        to: target.type,
        toId: target.id,
      } as const;
      const reason =
        offers.find(({ targetId }) => targetId === target.id)?.reason ??
        defaultReason({ type: 'finding', kind: finding.kind }, target.to);
      return save(link(store, ends, reason));
    },
    [store, save, offers],
  );
};

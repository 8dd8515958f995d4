import { useCallback } from 'react';
import { useSaving } from '@/components/saving/saving';
import { useToast } from '@/components/ui/use-toast';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import {
  type Answered,
  keepAsItIs,
  type Sourced,
  setAsideWithSource,
  takeBackAnswer,
  takeWhatItSaysNow,
} from '@/lib/store/commands/answer-source';

const ANSWERS = { take: takeWhatItSaysNow, keep: keepAsItIs, aside: setAsideWithSource };
type Answer = keyof typeof ANSWERS;

/** Says what is to become of a fact whose page says something else, and offers to take that back. */
export const useAnswer = () => {
  const store = useStore();
  const { save } = useSaving();
  const toast = useToast();
  return useCallback(
    async (answer: Answer, sourced: Sourced) => {
      const answered: Answered | null = await save(ANSWERS[answer](store, sourced));
      if (!answered) return;
      toast({
        message: i18n.t(`evidence.done.${answer}`),
        // Two facts that have become one are not parted again.
        ...(!answered.merged && {
          undo: {
            label: i18n.t('saving.undo'),
            run: () => void save(takeBackAnswer(store, answered)),
          },
        }),
      });
    },
    [store, save, toast],
  );
};

import { useCallback, useState } from 'react';
import type { Result } from '@/lib/domain/result';
import type { SetUpProblem } from '@/lib/sync-device/vaults';

/** One thing that is tried at a press: whether it is under way, and why it went no further. */
export const useAttempt = () => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<SetUpProblem | null>(null);
  const attempt = useCallback(async <T>(work: () => Promise<Result<T, SetUpProblem>>) => {
    setBusy(true);
    setProblem(null);
    try {
      const result = await work();
      if (!result.ok) setProblem(result.problem);
      return result;
    } finally {
      setBusy(false);
    }
  }, []);
  return { busy, problem, setProblem, attempt };
};

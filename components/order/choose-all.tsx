import { Checkbox } from '@/components/ui/checkbox';
import { i18n } from '@/lib/locales/i18n';
import type { Selection } from './use-selection';

interface ChooseAllProps {
  /** Every id of the list, drawn or not. */
  readonly ids: readonly string[];
  readonly selection: Selection;
}

/** One box for the whole list. */
export function ChooseAll({ ids, selection: { chosen, choose, clear } }: ChooseAllProps) {
  const every = chosen.length === ids.length;
  return (
    <Checkbox
      label={i18n.t('order.chooseAll', ids.length)}
      checked={every}
      indeterminate={chosen.length > 0 && !every}
      onChange={() => (every ? clear() : choose(ids))}
    />
  );
}

import { useSaving } from '@/components/saving/saving';
import { audienceOf } from '@/lib/domain/introduction-line';
import type { Person } from '@/lib/domain/person';
import type { Plan } from '@/lib/domain/plan';
import { useStore } from '@/lib/react/store-context';
import { goTo } from '@/lib/react/use-hash-route';
import { addRecord } from '@/lib/store/commands/add-record';

/** Plans how to meet somebody, or goes to where it is planned already. */
export const usePlanIntroduction = ({ company, role, introductions }: Plan) => {
  const store = useStore();
  const { save } = useSaving();
  return async (person: Person): Promise<void> => {
    const planned = introductions.find(({ personId }) => personId === person.id);
    const fields = {
      opportunityId: role.id,
      personId: person.id,
      audience: audienceOf(person),
    };
    const at = planned?.id ?? (await save(addRecord(store, 'introductions', fields)));
    if (at === null) return;
    goTo({ page: 'company', id: company.id, view: 'trust', at, field: 'firstSentence' });
  };
};

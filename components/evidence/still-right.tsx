import { useSaving } from '@/components/saving/saving';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/use-toast';
import type { Finding } from '@/lib/domain/finding';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { sayStillRight } from '@/lib/store/commands/still-right';

/** The person has looked: what is old still holds. */
export function StillRight({ finding }: { readonly finding: Finding }) {
  const store = useStore();
  const { save } = useSaving();
  const toast = useToast();
  const say = async () => {
    if ((await save(sayStillRight(store, finding.id, store.now()))) === null) return;
    toast({
      message: i18n.t('verify.said'),
      undo: {
        label: i18n.t('saving.undo'),
        run: () => void save(sayStillRight(store, finding.id, finding.verifiedAt)),
      },
    });
  };
  return (
    <Button
      size="s"
      variant="quiet"
      aria-label={i18n.t('verify.stillRightNamed', [finding.text])}
      onClick={() => void say()}
    >
      {i18n.t('verify.stillRight')}
    </Button>
  );
}

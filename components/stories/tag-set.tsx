import { AddLine } from '@/components/entry/add-line';
import { useSaving } from '@/components/saving/saving';
import { Chip } from '@/components/ui/chip';
import { ChipRow } from '@/components/ui/chip-row';
import { Gutter } from '@/components/ui/gutter';
import type { Accomplishment } from '@/lib/domain/accomplishment';
import { messageKey } from '@/lib/domain/message-key';
import { i18n } from '@/lib/locales/i18n';
import { useStore } from '@/lib/react/store-context';
import { setMember } from '@/lib/store/commands/entries';

/** What a plan asks stories for: trust of colleagues and of clients, and what the ad wants. */
const KNOWN = ['reliability', 'client-trust', 'competency'] as const;

const wordsOf = (tag: string): string => {
  const known = KNOWN.find((one) => one === tag);
  return known ? i18n.t(`story.tag.${messageKey(known)}`) : tag;
};

/** What a story shows: a few that the plan asks for, and the person's own. */
export function TagSet({ story }: { readonly story: Accomplishment }) {
  const store = useStore();
  const { save } = useSaving();
  const at = { table: 'accomplishments', id: story.id, field: 'tags' } as const;
  const set = (tag: string, has: boolean) => save(setMember(store, at, tag, has));
  const tags = [...new Set<string>([...KNOWN, ...story.tags])];
  return (
    <Gutter label={i18n.t('story.tags')} plain>
      <div data-field="tags">
        <ChipRow label={i18n.t('story.tags')}>
          {tags.map((tag) => {
            const has = story.tags.includes(tag);
            return (
              <Chip key={tag} pressed={has} onClick={() => void set(tag, !has)}>
                {wordsOf(tag)}
              </Chip>
            );
          })}
        </ChipRow>
      </div>
      <AddLine
        compact
        draftKey={`accomplishments ${story.id} tags`}
        label={i18n.t('story.tagAdd')}
        button={i18n.t('entry.add')}
        onAdd={async (tag) => (await set(tag, true)) !== null}
      />
    </Gutter>
  );
}

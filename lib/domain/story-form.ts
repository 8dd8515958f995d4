/** Ways to tell one and the same story; each shows some of its fields, under names of its own. */
export const STORY_FORMS = ['star', 'car', 'par', 'soar'] as const;
export type StoryForm = (typeof STORY_FORMS)[number];

/** The fields that lead up to what was done. */
export type SettingField = 'situation' | 'task';

/** What each form calls them; a field that it has no name for is not shown, and stays as it is. */
export const settingNames: Readonly<
  Record<StoryForm, Readonly<Partial<Record<SettingField, SettingName>>>>
> = {
  star: { situation: 'situation', task: 'task' },
  car: { situation: 'context' },
  par: { situation: 'problem' },
  soar: { situation: 'situation', task: 'obstacle' },
};
export type SettingName = 'situation' | 'task' | 'context' | 'problem' | 'obstacle';

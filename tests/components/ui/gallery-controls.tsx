import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Chip } from '@/components/ui/chip';
import { ChipRow } from '@/components/ui/chip-row';
import { Field } from '@/components/ui/field';
import { Gutter } from '@/components/ui/gutter';
import { IconButton } from '@/components/ui/icon-button';
import { Select } from '@/components/ui/select';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { WriteField } from '@/components/ui/write-field';
import { WriteLine } from '@/components/ui/write-line';
import styles from './gallery.module.css';
import { Line } from './gallery-line';

export function ButtonsAndFields() {
  return (
    <>
      <Gutter level={2} label="Buttons">
        <Line>
          <Button variant="primary" shortcut="Enter">
            Save 7
          </Button>
          <Button>Mark as sent</Button>
          <Button variant="quiet">Show all</Button>
          <Button variant="text">Other reason</Button>
        </Line>
        <Line>
          <Button variant="danger">Remove</Button>
          <Button variant="danger-primary">Erase everything</Button>
          <Button disabled shortcut="Enter">
            Keep it
          </Button>
          <Button busy>Saving</Button>
          <IconButton icon="cover" label="Cover" />
        </Line>
        <Line>
          <Button size="s">Read 3 pages</Button>
          <Button size="m" icon="plus">
            Add a person
          </Button>
          <Button size="l" shortcut="Control+Enter">
            Finish
          </Button>
          <Button size="xl">Go on air</Button>
        </Line>
      </Gutter>
      <Gutter level={2} label="Fields">
        <div className={styles['stack']}>
          <Field label="Company" hint="Suggested by the page.">
            <TextInput defaultValue="Northwind Grid" />
          </Field>
          <Field label="Recovery code" error="The third group has a mistake. Nothing was changed.">
            <TextInput defaultValue="K7QF 2MXA 9RTX" />
          </Field>
          <Field label="Paste a passage">
            <TextArea defaultValue="Our priority is to grow with the utilities we already serve." />
          </Field>
          <Field label="Kind">
            <Select defaultValue="revenue">
              <option value="revenue">Revenue objective</option>
              <option value="vision">Vision</option>
            </Select>
          </Field>
          <Field label="What does Helena want?">
            <WriteField placeholder="One line is enough" />
          </Field>
          <Field label="A line of the debrief" labelHidden>
            <WriteLine defaultValue="wants fewer hand-offs when a utility goes live" />
          </Field>
          <div>
            <Select quiet aria-label="Rank" defaultValue="vp">
              <option value="vp">VP</option>
              <option value="chief">C-suite</option>
            </Select>
          </div>
        </div>
      </Gutter>
      <Gutter level={2} label="Choices">
        <Line>
          <Checkbox label="Leadership" defaultChecked />
          <Checkbox label="Newsroom" />
          <Checkbox label="Some of them" indeterminate />
          <Checkbox label="Not now" disabled />
        </Line>
      </Gutter>
      <Gutter level={2} label="Chips with keys">
        <ChipRow label="Who is it for?">
          <Chip shortcut="1" sub="VP">
            Mara Lindqvist
          </Chip>
          <Chip shortcut="2" sub="CFO" suggested="suggested">
            Helena Duarte
          </Chip>
          <Chip shortcut="5" pressed>
            Onboarding in six weeks
          </Chip>
          <Chip>Without a key</Chip>
        </ChipRow>
      </Gutter>
    </>
  );
}

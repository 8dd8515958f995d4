import type { ReactNode } from 'react';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Chip } from '@/components/ui/chip';
import { ChipRow } from '@/components/ui/chip-row';
import { Empty } from '@/components/ui/empty';
import { Field } from '@/components/ui/field';
import { Gutter } from '@/components/ui/gutter';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { type IconName, iconPaths } from '@/components/ui/icon-paths';
import { Mark } from '@/components/ui/mark';
import { Note } from '@/components/ui/note';
import { Quote } from '@/components/ui/quote';
import { Rank } from '@/components/ui/rank';
import { Severity } from '@/components/ui/severity';
import { Skeleton } from '@/components/ui/skeleton';
import { Source } from '@/components/ui/source';
import { TextArea } from '@/components/ui/text-area';
import { TextInput } from '@/components/ui/text-input';
import { WriteField } from '@/components/ui/write-field';
import styles from './gallery.module.css';

/** Every part of the kit on one page, to be looked at and to be checked by axe. */
export function Gallery() {
  return (
    <main className={styles['gallery']}>
      <h1>Components</h1>
      <div className={styles['columns']}>
        <div>
          <Controls />
        </div>
        <div>
          <Sayings />
        </div>
      </div>
      <Icons />
    </main>
  );
}

function Line({ children }: { readonly children: ReactNode }) {
  return <div className={styles['line']}>{children}</div>;
}

function Controls() {
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
          <Field label="What does Helena want?">
            <WriteField placeholder="One line is enough" />
          </Field>
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

function Sayings() {
  return (
    <>
      <Gutter level={2} label="Marks">
        <Line>
          <Badge>
            <Mark kind="there" label="" /> there
          </Badge>
          <Badge>
            <Mark kind="weak" label="" /> weak
          </Badge>
          <Badge>
            <Mark kind="missing" label="" /> missing
          </Badge>
          <Badge>
            <Mark kind="none" label="" /> not needed
          </Badge>
        </Line>
        <Line>
          <Severity kind="blocker" label="Blocker" />
          <Severity kind="warn" label="Warning" />
          <Severity kind="hint" label="Hint" />
          <Severity kind="info" label="Note" />
          <Severity kind="ok" label="Done" />
          <Badge tone="warn">Unlinked</Badge>
          <Badge tone="blocker">1 day late</Badge>
          <Badge tone="ok">Saved</Badge>
          <Rank>VP · 7</Rank>
        </Line>
      </Gutter>
      <Gutter level={2} label="Evidence">
        <Quote
          source={
            <Source href="https://northwindgrid.example/about" detail="read 19 Nov">
              northwindgrid.example/about
            </Source>
          }
        >
          By 2030, every distribution grid in Europe runs on forecasts its operators can explain.
        </Quote>
      </Gutter>
      <Gutter level={2} label="Notes">
        <div className={styles['stack']}>
          <Note tone="warn">
            <b>Two readings.</b> Mara outweighs Tomasz, 10 to 8.
          </Note>
          <Note tone="blocker" role="alert" action={<Button size="s">Save again</Button>}>
            <b>Nothing was saved.</b> The disk is full. Your words are still here; free some space
            and press Save again.
          </Note>
          <Note tone="info">
            The side panel is inside the window. Share a tab, not the window.
          </Note>
        </div>
      </Gutter>
      <Gutter level={2} label="Empty">
        <Empty title="No stories yet" level={3} action={<Button>Write the first one</Button>}>
          One line is enough: what changed, and by how much. The rest can wait.
        </Empty>
      </Gutter>
      <Gutter level={2} label="Loading">
        <Skeleton label="Reading the stories" />
      </Gutter>
    </>
  );
}

function Icons() {
  // Object.keys forgets the keys' own type.
  const names = Object.keys(iconPaths) as IconName[];
  return (
    <Gutter level={2} label="Icons">
      <ul className={styles['icons']}>
        {names.map((name) => (
          <li key={name}>
            <Icon name={name} />
            {name}
          </li>
        ))}
      </ul>
    </Gutter>
  );
}

import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Gutter } from '@/components/ui/gutter';
import { Icon } from '@/components/ui/icon';
import { type IconName, iconPaths } from '@/components/ui/icon-paths';
import { Mark } from '@/components/ui/mark';
import { Meter } from '@/components/ui/meter';
import { Note } from '@/components/ui/note';
import { Progress } from '@/components/ui/progress';
import { Quote } from '@/components/ui/quote';
import { Rank } from '@/components/ui/rank';
import { Severity } from '@/components/ui/severity';
import { Skeleton } from '@/components/ui/skeleton';
import { Source } from '@/components/ui/source';
import styles from './gallery.module.css';
import { Line } from './gallery-line';

export function Sayings() {
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
      <Gutter level={2} label="Meters">
        <div className={styles['stack']}>
          <Progress label="Pages read" value={1.4} max={3} />
          <Progress label="Reading" max={3} />
          <Meter label="Research needs" text="7 of 9" value={7} max={9} low={3} high={6} />
          <Meter label="Dated goals" text="1 of 3" value={1} max={3} low={1} high={2} />
        </div>
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
          <Note tone="info">The side panel is inside the window. Share a tab, not the window.</Note>
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

export function Icons() {
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

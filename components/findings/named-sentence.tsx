interface NamedSentenceProps {
  readonly name: string;
  /** The sentence with a mark where the name goes: each language puts it elsewhere. */
  readonly say: (marked: string) => string;
}

/** Invisible, and no reader or keyboard produces it. */
const MARK = '\u2063';

/** A sentence in which the name stands out; a name from a page cannot turn the rest around. */
export function NamedSentence({ name, say }: NamedSentenceProps) {
  const [before, after] = say(MARK).split(MARK);
  return (
    <>
      {before}
      <b>
        <bdi>{name}</bdi>
      </b>
      {after}
    </>
  );
}

const KINDS = [
  'leaders',
  'titles',
  'page',
  'company',
  'mission',
  'vision',
  'values',
  'products',
  'quiet',
];

const percent = (share) => (share === undefined ? '' : (100 * share).toFixed(1)).padStart(6);

/** One table: precision, recall, F1 and its 95 % interval by kind. */
export function printScore(title, score) {
  console.log(`\n${title}: ${score.organisations} organisations, ${score.pages} pages`);
  console.log('kind       gold  pred      P      R     F1   95 % interval');
  for (const kind of KINDS) {
    const { gold, predicted, P, R, F1, low, high } = score[kind];
    const counts = `${String(gold).padStart(5)} ${String(predicted ?? '').padStart(5)}`;
    console.log(
      `${kind.padEnd(9)} ${counts} ${percent(P)} ${percent(R)} ${percent(F1)}  ${percent(low)} – ${percent(high)}`,
    );
  }
  console.log(`other staff called leaders: ${score.staff}`);
}

const quantile = (list, share) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(share * list.length))];
const three = (list) =>
  [quantile(list, 0.5), quantile(list, 0.9), quantile(list, 1)]
    .map((n) => n.toFixed(2))
    .join(' / ');

/**
 * Counted in several ways, because code that runs for the first time is slower many times over. The
 * walk, the copy and `ms` run in worlds in which nothing has run before; `rest` is understanding in
 * a background that has read other pages, as on any click but the first.
 * @param {{ cold: number, ms: number, copy: number, rest: number, walk: number }[]} runs
 */
export function printTimes(runs) {
  const ratio = (of) => runs.map((run) => of(run) / Math.max(run.walk, 0.005));
  console.log(`\nextraction over ${runs.length} pages, median / p90 / max`);
  console.log(`  first run, whole        ${three(runs.map((run) => run.cold))} ms`);
  console.log(`  later runs, whole       ${three(runs.map((run) => run.ms))} ms`);
  console.log(`  of that in the page     ${three(runs.map((run) => run.copy))} ms`);
  console.log(`  the rest, not in a new world ${three(runs.map((run) => run.rest))} ms`);
  console.log(`  text walk               ${three(runs.map((run) => run.walk))} ms`);
  console.log(`  whole : text walk       ${three(ratio((run) => run.ms))}`);
  console.log(`  in the page : text walk ${three(ratio((run) => run.copy))}`);
  console.log(`  in the page + the rest : text walk ${three(ratio((run) => run.copy + run.rest))}`);
}

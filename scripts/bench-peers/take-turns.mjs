/**
 * @typedef {object} Arm
 * @property {string} name
 * @property {string} expression What is timed.
 * @property {string} [loaded] The code it needs, there before the clock starts.
 */

/**
 * @typedef {object} Turns
 * @property {Map<string, unknown>} values What each arm answered the first time.
 * @property {Map<string, number[]>} times Milliseconds, one a round; of `aloneIn(name)` too.
 * @property {Map<string, string>} failures What an arm died of on this page.
 */

/**
 * Every arm once a round, each in a world of its own. In the first round nothing has run there
 * before; it goes in the given order, the next ones in orders drawn anew, so that none always
 * follows the same neighbour and clears up after it.
 * @param {import('../bench-extract/stored-browser.mjs').OpenWorld} openWorld
 * @param {Arm[]} arms
 * @param {{ rounds: number, random: () => number }} plan
 * @returns {Promise<Turns>}
 */
export async function takeTurns(openWorld, arms, { rounds, random }) {
  const turns = { values: new Map(), times: new Map(), failures: new Map() };
  const worlds = new Map();
  for (const { name, loaded } of arms) worlds.set(name, await openWorld(loaded));
  for (let round = 0; round < rounds; round += 1)
    for (const { name, expression } of round === 0 ? arms : shuffle(arms, random))
      if (!turns.failures.has(name))
        await takeTurn(() => worlds.get(name)(expression), name, turns);
  for (const name of turns.failures.keys()) turns.times.delete(name);
  return turns;
}

/** What the reader view in a peer takes by itself. @param {string} name */
export const aloneIn = (name) => `${name.split(' + ', 1)[0]} alone`;

/** Fisher and Yates. @template T @param {T[]} list @param {() => number} random */
function shuffle(list, random) {
  const order = [...list];
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other], order[index]];
  }
  return order;
}

async function takeTurn(run, name, { values, times, failures }) {
  try {
    const { value, ms } = await run();
    if (!values.has(name)) values.set(name, value);
    add(times, name, ms);
    if (value?.readerMs !== undefined) add(times, aloneIn(name), value.readerMs);
  } catch (error) {
    failures.set(name, String(error?.message ?? error).split('\n', 1)[0]);
  }
}

function add(times, name, ms) {
  times.set(name, [...(times.get(name) ?? []), ms]);
}

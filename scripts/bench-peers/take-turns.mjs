/**
 * @typedef {object} Arm
 * @property {string} name
 * @property {string} expression What is timed.
 * @property {string} [loaded] The code it needs, there before the clock starts.
 */

/**
 * @typedef {object} Turns
 * @property {Map<string, unknown>} values What each arm answered the first time.
 * @property {Map<string, number[]>} times Milliseconds, one a round; `<name>, reader alone` too.
 * @property {Map<string, string>} failures What an arm died of on this page.
 */

/**
 * Every arm once a round, each in a world of its own, in an order that rotates and turns back, so
 * that none always follows the same neighbour. In the first round nothing has run there before.
 * @param {import('../bench-extract/stored-browser.mjs').OpenWorld} openWorld
 * @param {Arm[]} arms
 * @param {number} rounds
 * @returns {Promise<Turns>}
 */
export async function takeTurns(openWorld, arms, rounds) {
  const turns = { values: new Map(), times: new Map(), failures: new Map() };
  const worlds = new Map();
  for (const { name, loaded } of arms) worlds.set(name, await openWorld(loaded));
  for (let round = 0; round < rounds; round += 1)
    for (const { name, expression } of orderOf(arms, round))
      if (!turns.failures.has(name))
        await takeTurn(() => worlds.get(name)(expression), name, turns);
  for (const name of turns.failures.keys()) turns.times.delete(name);
  return turns;
}

/** @param {Arm[]} arms @param {number} round */
export function orderOf(arms, round) {
  const from = round % arms.length;
  const rotated = [...arms.slice(from), ...arms.slice(0, from)];
  return round % 2 === 0 ? rotated : rotated.reverse();
}

async function takeTurn(run, name, { values, times, failures }) {
  try {
    const { value, ms } = await run();
    if (!values.has(name)) values.set(name, value);
    add(times, name, ms);
    if (value?.readerMs !== undefined) add(times, `${name}, reader alone`, value.readerMs);
  } catch (error) {
    failures.set(name, String(error?.message ?? error).split('\n', 1)[0]);
  }
}

function add(times, name, ms) {
  times.set(name, [...(times.get(name) ?? []), ms]);
}

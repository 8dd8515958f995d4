import { areEqual } from './bytes';
import { type Run, tipOf } from './engine-run';
import { sealObject } from './envelope';
import { writeContent } from './frames';
import { withSegment } from './ledger';
import { parseName } from './names';
import { TransportError } from './transport';

/** A segment is no larger before it is deflated. */
const SEGMENT_BYTES = 256 * 1_024;
const TRIES = 3;

/** Seals what waits, one segment after the other. */
export const sealWaiting = async (run: Run): Promise<void> => {
  for (;;) {
    const waiting = await run.state.waiting(SEGMENT_BYTES);
    if (waiting.length === 0) return;
    const ledger = await run.state.ledger();
    const place = { kind: 'seg', device: ledger.device, seq: ledger.seg + 1 } as const;
    const prev = tipOf(ledger);
    const frames = waiting.map(({ table, id, update }) => ({ table, id, update }));
    const content = writeContent({ about: { prev }, frames });
    const sealed = await sealObject(run.keys, place, content, run.random);
    const name = parseName(sealed.name);
    if (!name) throw new Error(`${sealed.name} is no name`);
    const since = {
      segments: ledger.since.segments + 1,
      bytes: ledger.since.bytes + sealed.bytes.length,
    };
    const next = withSegment({ ...ledger, seg: place.seq, since }, name, prev);
    await run.state.seal(
      [sealed],
      waiting.map(({ n }) => n),
      next,
    );
  }
};

/**
 * Sends what is sealed, the oldest first, and reads each back: there are servers that keep half an
 * upload and say nothing. What is not there whole stays sealed.
 */
export const send = async (run: Run): Promise<void> => {
  const { state, transport } = run;
  const all = await state.sealed();
  for (const [done, { name, bytes }] of all.entries()) {
    await run.onStep({ step: 'sending', done, of: all.length });
    let isThere = false;
    for (let tries = 0; tries < TRIES && !isThere; tries += 1) {
      await transport.put(name, bytes);
      const kept = await transport.get(name);
      isThere = kept !== null && areEqual(kept, bytes);
    }
    if (!isThere) throw new TransportError('strange');
    await state.settle(name, bytes.length);
    run.report.pushed += 1;
  }
};

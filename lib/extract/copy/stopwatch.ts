/** What the work needs of the world around it. */
export interface Surroundings {
  /** Milliseconds on a clock that only goes forward. */
  clock(): number;
  /** Lets the page do its own work between two stretches of ours. */
  pause(): Promise<void>;
}

/** A task longer than this is felt by the person, so the work is cut into shorter ones. */
const TASK_MAX = 50;

/** Keeps the whole reading within its time and every stretch of it short. */
export class Stopwatch {
  private readonly deadline: number;
  private taskStart: number;
  private readonly surroundings: Surroundings;

  constructor(surroundings: Surroundings, time: number) {
    this.surroundings = surroundings;
    this.taskStart = surroundings.clock();
    this.deadline = this.taskStart + time;
  }

  isOver(): boolean {
    return this.surroundings.clock() >= this.deadline;
  }

  /** Call between two pieces of work. */
  async breathe(): Promise<void> {
    if (this.surroundings.clock() - this.taskStart < TASK_MAX) return;
    await this.surroundings.pause();
    this.taskStart = this.surroundings.clock();
  }

  /** Runs a generator to its end, or to the end of the time. */
  async drive<Result>(work: Generator<void, Result, boolean>): Promise<Result> {
    for (let step = work.next(true); ; step = work.next(!this.isOver())) {
      if (step.done) return step.value;
      await this.breathe();
    }
  }
}

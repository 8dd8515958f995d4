import * as z from 'zod/mini';
import { Id, Line, Rank } from './base';

/** A group of a company's findings that the person makes, such as "For the plant visit". */
export const Collection = z.object({ id: Id, rank: Rank, name: Line });
export type Collection = z.infer<typeof Collection>;

import type { Sheet, SheetGround } from '../sheet';

/** One kind of page. */
export interface SheetKind {
  /** The file's name; its words are `sheet.kind.<id>`. */
  id: string;
  /** It goes into other hands. */
  leftBehind: boolean;
  make(ground: SheetGround): Sheet;
}

export const defineSheet = <const K extends SheetKind>(kind: K): K => kind;

import { createContext, use, useId } from 'react';

interface FieldParts {
  readonly id: string;
  readonly hintId: string | undefined;
  readonly errorId: string | undefined;
}

/** How a `Field` hands its ids to the one control inside it. */
export const FieldContext = createContext<FieldParts | null>(null);

interface ControlNaming {
  readonly id?: string | undefined;
  readonly 'aria-describedby'?: string | undefined;
}

/** The attributes that tie a control to the label, hint and error around it. */
export function useFieldControl(own: ControlNaming) {
  const parts = use(FieldContext);
  const spareId = useId();
  const describedBy = [own['aria-describedby'], parts?.errorId, parts?.hintId];
  return {
    id: own.id ?? parts?.id ?? spareId,
    'aria-describedby': describedBy.filter(Boolean).join(' ') || undefined,
    'aria-invalid': parts?.errorId ? true : undefined,
  };
}

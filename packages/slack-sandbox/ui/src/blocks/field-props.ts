import type { JsonObject } from '../../../src/json.ts';
import type { ChosenValue } from './acting.ts';

/** How a field is tied to its label, hint and error. */
export interface FieldLabels {
  readonly id?: string;
  readonly describedBy?: string | undefined;
  readonly isInvalid?: boolean;
}

/** The properties of every field. */
export interface FieldProps extends FieldLabels {
  element: JsonObject;
  blockId: string;
  state: JsonObject | undefined;
  /** The accessible name, where no visible label is tied to the field. */
  label?: string;
  /** Called on every change. */
  onChange?: (choice: ChosenValue) => void;
  /** Called when somebody has finished: by choosing, pressing Enter, or leaving the field. */
  onCommit?: (choice: ChosenValue) => void;
}

/** The ids and attributes that tie an input to its label, hint and error. */
export function attributes({ id, describedBy, isInvalid, label }: FieldProps) {
  return {
    id,
    'aria-describedby': describedBy,
    'aria-invalid': isInvalid === true ? true : undefined,
    'aria-label': id === undefined ? label : undefined,
  } as const;
}

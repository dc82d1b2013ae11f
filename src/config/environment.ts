import { z } from 'zod';

/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Returns undefined for an empty variable, which counts as unset; other values as they are. */
export const unset = (value: unknown) =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;

/** A variable of the given type, which may be unset or empty. */
export const optional = <T extends z.ZodType>(type: T) => z.preprocess(unset, type.optional());

/** Reads the id of a stored record, such as a key, a hook or an import, from a button or a form; null if it is not valid. */
export function parseRecordId(value: string | undefined): string | null {
  return /^[\w-]{1,60}$/.exec(value ?? '')?.[0] ?? null;
}

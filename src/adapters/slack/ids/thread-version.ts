/** A thread in the version that a button belongs to. */
export interface ThreadVersion {
  readonly number: number;
  readonly version: number;
}

/** The value of a button about one version of a thread. */
export function threadVersionValue({ number, version }: ThreadVersion): string {
  return `${number}:${version}`;
}

/** Reads what `threadVersionValue` wrote; null if it is not ours. */
export function parseThreadVersion(value: string | undefined): ThreadVersion | null {
  const match = /^(\d{1,9}):(\d{1,9})$/.exec(value ?? '');
  return match && { number: Number(match[1]), version: Number(match[2]) };
}

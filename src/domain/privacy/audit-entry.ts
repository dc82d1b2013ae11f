/** What somebody did that others have to be able to follow. */
export const AUDITED = [
  'erased',
  'exported',
  'imported',
  'import_undone',
  'settings_changed',
  'settings_undone',
] as const;
export type AuditedAction = (typeof AUDITED)[number];

/**
 * Who did what when (UTC ms). `facts` are counts, numbers of clients and names of settings; nothing that was erased, and
 * nothing that somebody typed.
 */
export interface AuditEntry {
  readonly at: number;
  readonly by: string;
  readonly action: AuditedAction;
  readonly facts: Readonly<Record<string, string | number>>;
}

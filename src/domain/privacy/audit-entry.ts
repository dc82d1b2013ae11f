/** The actions that the audit trail keeps. */
const AUDITED = [
  'erased',
  'exported',
  'imported',
  'import_undone',
  'settings_changed',
  'settings_undone',
] as const;
/** An action that the audit trail keeps: an erasure, an export, an import, a changed setting. */
export type AuditedAction = (typeof AUDITED)[number];

/**
 * Who did what when (UTC ms). `facts` are counts, numbers of clients and names of settings; never anything that was
 * erased or that somebody typed.
 */
export interface AuditEntry {
  readonly at: number;
  readonly by: string;
  readonly action: AuditedAction;
  readonly facts: Readonly<Record<string, string | number>>;
}

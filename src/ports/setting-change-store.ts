import type { SettingChange } from '../domain/settings/setting-change.ts';

/** The changes of settings that can still be undone. A rejected promise means that nothing was changed. */
export interface SettingChangeStore {
  add(teamId: string, change: SettingChange): Promise<void>;
  find(teamId: string, id: string): Promise<SettingChange | null>;
  /** The newest change by somebody that is not undone; null if there is none. */
  newestBy(teamId: string, userId: string): Promise<SettingChange | null>;
  /** The changes of a workspace after one that are not undone, the newest first. */
  after(teamId: string, change: SettingChange, limit: number): Promise<readonly SettingChange[]>;
  /** Marks a change as undone; false, and nothing changed, if it already was. */
  markUndone(teamId: string, change: SettingChange, at: number): Promise<boolean>;
  /** Deletes changes from before this moment (UTC ms). */
  forget(before: number): Promise<void>;
}

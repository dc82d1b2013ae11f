import type { SettingChange } from '../domain/settings/setting-change.ts';

/** The changes of settings that can still be undone. A rejected promise means that nothing was changed. */
export interface SettingChangeStore {
  add(teamId: string, change: SettingChange): Promise<void>;
  find(teamId: string, id: string): Promise<SettingChange | null>;
  /** The newest change that somebody made and that is not undone; null where there is none. */
  newestBy(teamId: string, userId: string): Promise<SettingChange | null>;
  /** The changes of a workspace that came after one and are not undone, the newest first. */
  after(teamId: string, change: SettingChange, limit: number): Promise<readonly SettingChange[]>;
  /** False, and nothing changed, where it was undone already. */
  markUndone(teamId: string, change: SettingChange, at: number): Promise<boolean>;
  /** Forgets the changes from before this moment (UTC ms). */
  forget(before: number): Promise<void>;
}

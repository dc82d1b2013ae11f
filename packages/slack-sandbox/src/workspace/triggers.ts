import { Refusal } from '../refusal.ts';
import { secret } from './ids.ts';
import type { Trigger } from './trigger.ts';
import type { Workspace } from './workspace.ts';

const TRIGGER_LIFE_MS = 3000;

/** A trigger_id for something that this person did just now. */
export function mintTrigger(workspace: Workspace, userId: string, viewId?: string): string {
  const id = `${workspace.ids.count('trigger')}.${workspace.time.seconds}.${secret(16)}`;
  workspace.triggers.set(id, { userId, viewId, expiresAt: workspace.time.ms + TRIGGER_LIFE_MS, used: false });
  return id;
}

/** Uses a trigger up, or refuses with Slack's error code. */
export function redeemTrigger(workspace: Workspace, id: string): Trigger {
  const trigger = workspace.triggers.get(id);
  if (trigger === undefined) throw new Refusal('invalid_trigger_id');
  if (trigger.used) throw new Refusal('exchanged_trigger_id');
  if (workspace.time.ms > trigger.expiresAt) throw new Refusal('expired_trigger_id');
  trigger.used = true;
  return trigger;
}

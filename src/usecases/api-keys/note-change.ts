import type { ApiKey } from '../../domain/access/api-key.ts';
import type { SettingChange } from '../../domain/settings/setting-change.ts';
import type { ActorContext } from '../context.ts';
import { noteSettingChange } from '../settings/note-change.ts';

/** Records that a key was created or revoked. */
export function noteKeyChange(
  ctx: ActorContext,
  { id, name }: ApiKey,
  isValid: boolean,
): Promise<SettingChange | null> {
  return noteSettingChange(ctx, { kind: 'key', subjectId: id, name, before: !isValid, after: isValid });
}

import { GhostwatchError } from '../../domain/errors.ts';
import type { ExportFormat } from '../../domain/exchange/export.ts';
import type { ActorContext } from '../context.ts';
import { meetPerson } from '../people/meet.ts';
import { exportThreads } from './export.ts';

/** How many clients were sent, and in how many files. */
export interface SentExport {
  readonly clients: number;
  readonly files: number;
}

/**
 * Sends somebody all clients that they may see, as files in their direct messages; no file when there are no clients.
 * @throws GhostwatchError `export_not_allowed` if the workspace does not let the bot send files, `export_failed`
 */
export async function sendExport(ctx: ActorContext, format: ExportFormat): Promise<SentExport> {
  const { actor, features, log, messenger, now } = ctx;
  if (features.missing(actor.teamId).includes('file_exports'))
    throw new GhostwatchError('export_not_allowed');
  const reader = await meetPerson(ctx, actor);
  const result = await messenger.sendExport({ reader, format, batches: exportThreads(ctx), now });
  if (result.kind === 'sent') return result;
  log.warn({ error: result.error, teamId: actor.teamId }, 'An export could not be sent');
  throw new GhostwatchError(result.error === 'missing_scope' ? 'export_not_allowed' : 'export_failed');
}

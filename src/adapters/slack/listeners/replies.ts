import { randomUUID } from 'node:crypto';
import type { RespondFn } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import { GhostwatchError } from '../../../domain/errors.ts';
import type { PersonKey } from '../../../domain/people/person.ts';
import { type Localizer, localizerFor } from '../../../languages/localizer.ts';
import { refusalText, withoutMarkup } from '../../../languages/refusals.ts';
import type { Log } from '../../../ports/log.ts';
import { StoreError } from '../../../ports/store.ts';
import { UnclearThreadError } from '../../../usecases/threads/shared/find-thread.ts';
import { refusalView, storeTroubleView } from '../blocks/errors.ts';
import { section } from '../blocks/kit/blocks.ts';
import { hasPhasedBlocks, plainBlocks } from '../blocks/kit/plain-blocks.ts';
import { triggerIsGone } from '../error-codes.ts';
import { noteFailure } from '../middleware/action-log.ts';
import type { ListenerDeps } from '../middleware/request-context.ts';
import type { SlackClients } from '../web-clients.ts';

/** The language and time zone for somebody whom the store cannot tell. */
const UNKNOWN_READER = { locale: 'en', timeZone: 'UTC' };

/** An answer that only the person who asked sees. */
export interface EphemeralAnswer {
  readonly response_type: 'ephemeral';
  readonly replace_original: boolean;
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/** An ephemeral answer with blocks, and the text that notifications and screen readers need. */
export function ephemeral(blocks: KnownBlock[]): EphemeralAnswer {
  const texts = plainBlocks(blocks).flatMap((block) =>
    block.type === 'section' && block.text ? [block.text.text] : [],
  );
  return { response_type: 'ephemeral', replace_original: false, text: texts.join('\n'), blocks };
}

/**
 * Sends an answer through `respond`. Rejects if Slack refuses it, with an HTTP status or with 200 and an error code in
 * the body.
 */
async function answerThere(respond: RespondFn, answer: EphemeralAnswer): Promise<void> {
  const body = await (await respond(answer)).text();
  const refusal = /"ok":\s*false,\s*"error":\s*"(\w+)"/.exec(body);
  if (refusal) throw new Error(`Slack refused an answer: ${refusal[1]}`);
}

/** Shows blocks in place of the answer with the button that was clicked. Rejects if Slack refuses it. */
export function replaceAnswer(respond: RespondFn, blocks: KnownBlock[]): Promise<void> {
  return answerThere(respond, { ...ephemeral(blocks), replace_original: true });
}

/**
 * Sends blocks to one person: visible only to them where they asked, or in their direct messages if Slack does not
 * accept an answer there. Rejects if neither works.
 */
export async function replyEphemeral(
  blocks: KnownBlock[],
  userId: string,
  respond: RespondFn | undefined,
  clients: SlackClients,
  log: Log,
): Promise<void> {
  const answer = ephemeral(blocks);
  try {
    if (respond) return await answerThere(respond, answer);
  } catch (error) {
    if (hasPhasedBlocks(blocks)) {
      log.info({ err: error }, 'An answer goes out in plain blocks');
      return replyEphemeral(plainBlocks(blocks), userId, respond, clients, log);
    }
    log.warn({ err: error, userId }, 'An answer was not taken; it goes into the direct messages');
  }
  await clients.send.chat.postMessage({ channel: userId, text: answer.text, blocks: plainBlocks(blocks) });
}

/**
 * Says why something failed: a refusal with its sentence, any other error with a reference that is also in the log. The
 * action log notes the failure.
 * @param line what was typed, to be shown again
 */
export function errorBlocks(error: unknown, line: string, t: Localizer, log: Log): KnownBlock[] {
  noteFailure(error);
  if (error instanceof GhostwatchError) {
    const choice = error instanceof UnclearThreadError ? error : { candidates: [], more: 0 };
    return refusalView(error, choice, line, t);
  }
  if (triggerIsGone(error)) {
    log.warn({ err: error }, 'A window could not be opened in time');
    return [section(t.mrkdwn('error.too_late'))];
  }
  const reference = referenceTo(error, log);
  // If it is uncertain whether the change was stored, the message must not say that nothing was changed.
  const isUnchanged = error instanceof StoreError && error.code !== 'uncertain';
  if (isUnchanged) return storeTroubleView(reference, line, t);
  return [section(t.mrkdwn('error.unexpected', { reference }))];
}

/** Like `errorBlocks`, in the language of a person; in English if the store does not respond. */
export async function errorBlocksFor(
  person: PersonKey,
  error: unknown,
  line: string,
  { useCases, clock, log }: Pick<ListenerDeps, 'useCases' | 'clock' | 'log'>,
): Promise<KnownBlock[]> {
  const reader = await useCases.recallPerson(person).catch(() => UNKNOWN_READER);
  return errorBlocks(error, line, localizerFor(reader, clock.now()), log);
}

/** Says why something failed as plain text, for the error at a form field. */
export function errorText(error: unknown, t: Localizer, log: Log): string {
  noteFailure(error);
  if (error instanceof GhostwatchError) return refusalText(error, t);
  return withoutMarkup(t.text('error.unexpected', { reference: referenceTo(error, log) }));
}

/** Logs an unexpected error, and returns the reference by which people can report it. */
function referenceTo(error: unknown, log: Log): string {
  const reference = randomUUID().slice(0, 8);
  log.error({ err: error, reference }, 'Something that a person asked for failed');
  return reference;
}

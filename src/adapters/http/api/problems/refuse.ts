import type { Localizer, MessageKey, Values } from '../../../../languages/localizer.ts';
import { withoutMarkup } from '../../../../languages/refusals.ts';
import { ApiRefusal, type Refusal } from './problem.ts';

/** The keys of the API's own sentences. */
export type ApiSentence = Extract<MessageKey, `api.${string}`>;

/** A refusal with one of the API's own sentences. `code` is the sentence's key unless several sentences share one. */
interface OwnRefusal {
  readonly status: number;
  readonly sentence: ApiSentence;
  readonly code?: string;
  readonly values?: Values;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Makes a refusal from one of the API's own sentences. */
export function refusalOf(t: Localizer, { status, sentence, values, code, headers }: OwnRefusal): Refusal {
  return {
    status,
    code: code ?? sentence.replace('api.', ''),
    detail: withoutMarkup(t.text(sentence, values)),
    ...(headers && { headers }),
  };
}

/**
 * Ends a request with such a refusal.
 * @throws ApiRefusal
 */
export function refuse(t: Localizer, refusal: OwnRefusal): never {
  throw new ApiRefusal(refusalOf(t, refusal));
}

import type { ParseContext } from '../../../../input/parse-context.ts';
import type { Verb } from '../../../../input/verb-words.ts';
import type { MessageKey } from '../../../../languages/localizer.ts';
import type { ListenerDeps, RequestContext } from '../../middleware/request-context.ts';
import type { Answer } from './answer.ts';

/** What the index of verbs asks of each; its words and its help line are in each language's `commands.ts`. */
export interface ListedVerb<V extends Verb> {
  readonly name: V;
  /** What the help on this verb alone says besides its line. */
  readonly moreHelp?: readonly MessageKey[];
  readonly parse: (line: string, reader: ParseContext, lines: readonly string[]) => { readonly verb: Verb };
  readonly run: (command: never, request: RequestContext, deps: ListenerDeps) => Promise<Answer>;
}

interface SlashVerb<V extends Verb, Parsed extends { readonly verb: Verb }> extends ListedVerb<V> {
  /**
   * Reads what stands behind the verb; a line that means another verb becomes a command of that one.
   * @param line all that was typed, in one line; `lines` as they were typed, the first with the verb
   * @throws ParseError
   */
  readonly parse: (line: string, reader: ParseContext, lines: readonly string[]) => Parsed;
  /** Carries the command out. Rejects with what the use case refuses. */
  readonly run: (
    command: Extract<Parsed, { readonly verb: V }>,
    request: RequestContext,
    deps: ListenerDeps,
  ) => Promise<Answer>;
}

/** Declares a slash verb: what it is called, how its line is read and how it is carried out. */
export function slashVerb<const V extends Verb, const Parsed extends { readonly verb: Verb }>(
  verb: SlashVerb<V, Parsed>,
): SlashVerb<V, Parsed> {
  return verb;
}

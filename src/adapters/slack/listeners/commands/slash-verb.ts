import type { ParseContext } from '../../../../input/parse-context.ts';
import type { Verb } from '../../../../input/words/verb-words.ts';
import type { MessageKey } from '../../../../languages/localizer.ts';
import type { ListenerDeps, RequestContext } from '../../middleware/request-context.ts';
import type { Answer } from './answer.ts';

/** What every slash verb provides; its names and its help are in each language's `commands.ts`. */
export interface ListedVerb<V extends Verb> {
  readonly name: V;
  /** Further sentences in the help on this verb. */
  readonly moreHelp?: readonly MessageKey[];
  readonly parse: (line: string, reader: ParseContext, lines: readonly string[]) => { readonly verb: Verb };
  readonly run: (command: never, request: RequestContext, deps: ListenerDeps) => Promise<Answer>;
}

interface SlashVerb<V extends Verb, Parsed extends { readonly verb: Verb }> extends ListedVerb<V> {
  /**
   * Parses the text after the verb; a line that means another verb becomes a command of that verb.
   * @param line everything that was typed, in one line; `lines` as they were typed, the first with the verb
   * @throws ParseError
   */
  readonly parse: (line: string, reader: ParseContext, lines: readonly string[]) => Parsed;
  /** Carries the command out. Rejects if the use case refuses. */
  readonly run: (
    command: Extract<Parsed, { readonly verb: V }>,
    request: RequestContext,
    deps: ListenerDeps,
  ) => Promise<Answer>;
}

/** Declares a slash verb: its name, how to parse its line, and how to carry it out. */
export function slashVerb<const V extends Verb, const Parsed extends { readonly verb: Verb }>(
  verb: SlashVerb<V, Parsed>,
): SlashVerb<V, Parsed> {
  return verb;
}

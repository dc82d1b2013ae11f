/**
 * The words of a slash verb in one language: those that name it in addition to its own name, and its line in the help.
 */
interface CommandWords {
  readonly words: string;
  readonly help?: string;
}

type Commands = Readonly<Record<string, CommandWords>>;
type Explained<C extends Commands> = { [V in keyof C as C[V] extends { help: string } ? V : never]: string };

/** The help lines of the commands in a language, by verb; used as the messages `help.add`, `help.list` and so on. */
export function helpLines<C extends Commands>(commands: C): Explained<C> {
  const lines = Object.entries(commands).flatMap(([verb, { help }]) =>
    help === undefined ? [] : [[verb, help]],
  );
  return Object.fromEntries(lines);
}

/** The words that name each verb, separated by spaces. */
export function verbWords<C extends Commands>(commands: C): { [V in keyof C]: string } {
  const words = Object.entries(commands).map(([verb, one]) => [verb, one.words]);
  return Object.fromEntries(words);
}

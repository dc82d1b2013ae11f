/** Turns the workspace's clock. What else follows (the app's own clock) is the affair of whoever offers it. */
export interface TimeMachine {
  readonly steps: readonly TimeStep[];
}

/** One button of the time machine. */
export interface TimeStep {
  readonly id: string;
  readonly label: string;
  /** Resolves when the time has passed; what it says is read out to the person, such as “Nothing happened.” */
  go(): Promise<string | undefined>;
}

/** Something worth trying, ticked off once it was done. */
export interface Task {
  readonly id: string;
  readonly title: string;
  /** How to do it: plain sentences, code between backticks. */
  readonly how: string;
  /** Asked again after every change until it is true. */
  isDone(): boolean;
}

export interface Checklist {
  readonly title: string;
  readonly intro: string;
  /** What is said once everything was done. */
  readonly farewell: string;
  readonly tasks: readonly Task[];
}

/** A sentence that a person can say in a channel or its threads with one click, or a step of the time machine. */
export interface Prompt {
  readonly personId: string;
  readonly channelId: string;
  readonly label: string;
  readonly says?: string;
  readonly timeStep?: string;
}

/** A whole line that the composer offers while somebody types a command. */
export interface Suggestion {
  readonly line: string;
  readonly description: string;
  /** What may follow the command, shown while it is typed, such as `soup [for @name]`. */
  readonly usage?: string;
}

/** A page of its own beside the workspace, such as a mailbox; the top bar leads there. */
export interface BesidePage {
  /** Begins with a slash; what is below belongs to it, too. */
  readonly path: string;
  readonly label: string;
  fetch(request: Request): Response | Promise<Response>;
}

/** What the page shows besides the workspace itself. */
export interface PageOptions {
  /** Who a person is in one or two words: person's id → “owner”. */
  readonly roles?: Readonly<Record<string, string>>;
  readonly suggestions?: readonly Suggestion[];
  readonly prompts?: readonly Prompt[];
  readonly time?: TimeMachine;
  readonly checklist?: Checklist;
  readonly beside?: readonly BesidePage[];
  /** Emoji that people can react with beside a few usual ones: name → character. */
  readonly emoji?: Readonly<Record<string, string>>;
}

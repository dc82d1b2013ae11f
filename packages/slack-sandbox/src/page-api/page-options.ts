/** Moves the workspace's clock. Whatever else has to move, such as the app's own clock, the steps move themselves. */
export interface TimeMachine {
  readonly steps: readonly TimeStep[];
}

/** One button of the time machine. */
export interface TimeStep {
  readonly id: string;
  readonly label: string;
  /** Resolves when the time has passed, with a sentence that is read out to the person, such as “Nothing happened.” */
  go(): Promise<string | undefined>;
}

/** Something worth trying, which is ticked off once it is done. */
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
  /** The text that is shown once everything was done. */
  readonly farewell: string;
  readonly tasks: readonly Task[];
}

/** A sentence that a person can post in a channel or its threads with one click, or a step of the time machine. */
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
  /** What may follow the command; shown while it is typed, such as `soup [for @name]`. */
  readonly usage?: string;
}

/** A separate page beside the workspace, such as a mailbox; the top bar links to it. */
export interface BesidePage {
  /** Begins with a slash; every path below it belongs to the page, too. */
  readonly path: string;
  readonly label: string;
  fetch(request: Request): Response | Promise<Response>;
}

/** What the page shows besides the workspace itself. */
export interface PageOptions {
  /** A person's role in one or two words: person's id → “owner”. */
  readonly roles?: Readonly<Record<string, string>>;
  readonly suggestions?: readonly Suggestion[];
  readonly prompts?: readonly Prompt[];
  readonly time?: TimeMachine;
  readonly checklist?: Checklist;
  readonly beside?: readonly BesidePage[];
  /** Emoji that people can react with in addition to a few usual ones: name → character. */
  readonly emoji?: Readonly<Record<string, string>>;
}

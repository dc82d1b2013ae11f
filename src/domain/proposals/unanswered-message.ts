/** What our message requests of the client, by its words. */
export interface MessageRequest {
  /** It asks a question, or requests something. */
  readonly asks: boolean;
  /** It says that it needs no reply, only thanks, or leaves the next step to us. */
  readonly needsNoReply: boolean;
}

/**
 * Our last message to somebody who is not watched and has not replied since: in Slack everything written within an
 * hour, in mail one mail.
 */
export interface UnansweredMessage extends MessageRequest {
  readonly hasFile: boolean;
  /** The number of our messages since they last wrote, including this one; those within an hour count once. */
  readonly unanswered: number;
  /** A program or a list wrote it. */
  readonly isAutomatic: boolean;
  /** The number of recipients. */
  readonly recipients: number;
  /** The address does not belong to a person. */
  readonly isToNobody: boolean;
  /** It mentions a colleague. */
  readonly isToColleague: boolean;
}

/** The maximum number of recipients: a mail to more people is addressed to nobody in particular. */
const MOST_RECIPIENTS = 5;

/** The rule by which a message is proposed, or is not. */
export type ProposalRule =
  | 'automatic'
  | 'many_recipients'
  | 'nobody'
  | 'colleague'
  | 'needs_no_reply'
  | 'asks'
  | 'file'
  | 'second_message';

interface Rule {
  readonly name: ProposalRule;
  readonly proposes: boolean;
  holds(message: UnansweredMessage): boolean;
}

/**
 * The rules for proposing messages without a reply: the first that applies decides; if none does, nothing is proposed.
 */
const PROPOSAL_RULES: readonly Rule[] = [
  { name: 'automatic', proposes: false, holds: ({ isAutomatic }) => isAutomatic },
  { name: 'many_recipients', proposes: false, holds: ({ recipients }) => recipients > MOST_RECIPIENTS },
  { name: 'nobody', proposes: false, holds: ({ isToNobody }) => isToNobody },
  { name: 'colleague', proposes: false, holds: ({ isToColleague }) => isToColleague },
  { name: 'needs_no_reply', proposes: false, holds: ({ needsNoReply }) => needsNoReply },
  { name: 'asks', proposes: true, holds: ({ asks }) => asks },
  { name: 'file', proposes: true, holds: ({ hasFile }) => hasFile },
  { name: 'second_message', proposes: true, holds: ({ unanswered }) => unanswered > 1 },
];

/** Whether to propose our message without a reply. */
export function isWorthWatching(message: UnansweredMessage): boolean {
  return PROPOSAL_RULES.find((rule) => rule.holds(message))?.proposes ?? false;
}

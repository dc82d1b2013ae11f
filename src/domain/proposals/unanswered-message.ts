/** What a message of ours wants of the client, by its words. */
export interface MessageRequest {
  /** It asks a question, or wants something done. */
  readonly asks: boolean;
  /** It says that it needs no reply, only thanks, or leaves the next step to us. */
  readonly needsNoReply: boolean;
}

/**
 * What we said last to somebody who is not watched, and who has not replied since: in Slack all that was written within
 * an hour, of a mail the mail alone.
 */
export interface UnansweredMessage extends MessageRequest {
  readonly hasFile: boolean;
  /** Our messages since they last wrote, this one included; what was written within an hour counts once. */
  readonly unanswered: number;
  /** A program or a list wrote it. */
  readonly isAutomatic: boolean;
  /** To whom it went. */
  readonly recipients: number;
  /** The address belongs to no person. */
  readonly isToNobody: boolean;
  /** It speaks to a colleague by name. */
  readonly isToColleague: boolean;
}

/** A mail to more people than this is for nobody in particular. */
const MOST_RECIPIENTS = 5;

/** Why something is proposed, or is not. */
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

/** Which messages without a reply are proposed: the first rule that holds decides, and where none does, nothing is. */
export const PROPOSAL_RULES: readonly Rule[] = [
  { name: 'automatic', proposes: false, holds: ({ isAutomatic }) => isAutomatic },
  { name: 'many_recipients', proposes: false, holds: ({ recipients }) => recipients > MOST_RECIPIENTS },
  { name: 'nobody', proposes: false, holds: ({ isToNobody }) => isToNobody },
  { name: 'colleague', proposes: false, holds: ({ isToColleague }) => isToColleague },
  { name: 'needs_no_reply', proposes: false, holds: ({ needsNoReply }) => needsNoReply },
  { name: 'asks', proposes: true, holds: ({ asks }) => asks },
  { name: 'file', proposes: true, holds: ({ hasFile }) => hasFile },
  { name: 'second_message', proposes: true, holds: ({ unanswered }) => unanswered > 1 },
];

/** Whether a message of ours without a reply deserves to be proposed. */
export function isWorthWatching(message: UnansweredMessage): boolean {
  return PROPOSAL_RULES.find((rule) => rule.holds(message))?.proposes ?? false;
}

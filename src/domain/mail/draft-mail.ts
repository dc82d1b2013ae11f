import type { MailAddress } from './mail.ts';

/**
 * The kind of a mail in somebody's drafts: an answer in the existing conversation, with its subject, or the first mail
 * of a new one.
 */
export type DraftMailKind = 'answer' | 'first';

/**
 * A mail for a person to send. `conversation` identifies the conversation: the same text is stored in a mailbox only once
 * for it. `chain`: the `Message-ID`s of the conversation so far, oldest first; empty for a first
 * mail.
 */
export interface DraftMail {
  readonly conversation: string;
  readonly chain: readonly string[];
  /** Recipient and subject to use if no mail of the chain is found. */
  readonly to: readonly MailAddress[];
  readonly subject: string;
  readonly text: string;
  readonly senderName: string;
  /** The time of writing (UTC ms). */
  readonly at: number;
}

/**
 * The result of storing a draft: `stored` it is now in the folder (`hasOther`: next to an earlier one with another
 * text); `present` it was there already; `no_folder` the mailbox has no drafts folder; `refused` the server does not
 * accept it.
 */
export type PutDraftResult =
  | {
      readonly kind: 'stored';
      readonly mailbox: string;
      readonly to: readonly string[];
      readonly hasOther: boolean;
    }
  | { readonly kind: 'present' | 'no_folder'; readonly mailbox: string }
  | { readonly kind: 'refused'; readonly mailbox: string; readonly code: string };

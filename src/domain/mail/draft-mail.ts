import type { MailAddress } from './mail.ts';

/** What a mail in somebody's drafts is: an answer in the conversation that there is, with its subject, or the first mail of one. */
export type DraftMailKind = 'answer' | 'first';

/**
 * A mail for a person to send. `conversation` names what it is part of: the same text for the same conversation is put
 * into a mailbox once. `chain`: the `Message-ID`s of the conversation so far, oldest first; none for a first mail.
 */
export interface DraftMail {
  readonly conversation: string;
  readonly chain: readonly string[];
  /** To whom, and with which subject, where no mail of the chain is found. */
  readonly to: readonly MailAddress[];
  readonly subject: string;
  readonly text: string;
  readonly senderName: string;
  /** When it is written (UTC ms). */
  readonly at: number;
}

/**
 * What became of a draft: `stored` it lies in the folder now (`hasOther`: beside an earlier one with another text);
 * `present` it lay there already; `no_folder` the mailbox has none for drafts; `refused` the server does not take it.
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

/** The mailbox of the demo, for the command line. */

export {
  type KeptDraft,
  type MemoryMailbox,
  memoryMailbox,
} from '../adapters/mail/memory-mailbox.ts';
export type { KeptMail } from '../adapters/mail/memory-mails.ts';

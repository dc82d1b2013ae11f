/** The mailbox of the demo, for the command line. */
export {
  type KeptDraft,
  type KeptMail,
  type MemoryMailbox,
  memoryMailbox,
} from './adapters/mail/memory-mailbox.ts';

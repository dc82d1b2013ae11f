/** The mailbox of the demo; what a command line may know of it. */
export {
  type KeptDraft,
  type KeptMail,
  type MemoryMailbox,
  memoryMailbox,
} from './adapters/mail/memory-mailbox.ts';

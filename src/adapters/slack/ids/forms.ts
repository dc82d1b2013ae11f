/** The forms about one thread. */
export const THREAD_FORMS = [
  'edit',
  'close',
  'ask_again',
  'snooze',
  'promise',
  'away',
  'assign',
  'wrong_person',
] as const;
export type ThreadForm = (typeof THREAD_FORMS)[number];
export type Form = 'add' | 'post' | ThreadForm;

/** All fields of the forms; a field's name is the block id of its input. */
export type Field =
  | 'client'
  | 'topic'
  | 'category'
  | 'since'
  | 'owner'
  | 'via'
  | 'contact'
  | 'phone'
  | 'email'
  | 'amount'
  | 'terms'
  | 'link'
  | 'language'
  | 'voice'
  | 'until'
  | 'date'
  | 'away_from'
  | 'outcome'
  | 'again'
  | 'reason'
  | 'note'
  | 'message'
  | 'subject'
  | 'talk_on'
  | 'talk_via'
  | 'agreed'
  | 'reply_by'
  | 'work'
  | 'use_state'
  | 'given_on'
  | 'seen_where'
  | 'seen_on'
  | 'invoice_number'
  | 'invoice_due'
  | 'profiles'
  | 'sent_on';

/** The action id of the buttons that open an empty form to watch a client. */
export const WATCH_CLIENT = 'watch_client';

/** The callback id of all forms about threads. */
export const FORM_CALLBACK = 'form';
/** The action id in every input block, since each has only one element. */
export const FIELD_VALUE = 'value';

/** What a form is about and where it was opened; kept in its private metadata. */
export interface FormOrigin {
  readonly form: Form;
  /** The thread in the version that was shown; absent in the form that adds one. */
  readonly thread?: { readonly number: number; readonly version: number };
  /** Identifies the client to be added, wherever it is added from, so that it is added only once. */
  readonly once?: string;
  /** The wording of the suggested message that the form showed at first. */
  readonly variant?: number;
  /** The message with the card whose button opened the form. */
  readonly card?: { readonly channelId: string; readonly messageTs: string };
}

/** Writes what a form is about, for its private metadata. */
export function formMetadata(origin: FormOrigin): string {
  return JSON.stringify(origin);
}

function isThread(thread: FormOrigin['thread']): boolean {
  return Number.isSafeInteger(thread?.number) && Number.isSafeInteger(thread?.version);
}

/** Reads what `formMetadata` wrote; null if it is not ours. */
export function parseFormMetadata(text: string): FormOrigin | null {
  try {
    const origin: FormOrigin = JSON.parse(text);
    const isForm = origin.form === 'post' || THREAD_FORMS.some((form) => form === origin.form);
    const aboutThread = isForm && isThread(origin.thread);
    return aboutThread || origin.form === 'add' ? origin : null;
  } catch {
    return null;
  }
}

/** Subtypes of messages that a person has written; `undefined` for an ordinary one. */
const WRITTEN_BY_PERSON: ReadonlySet<string | undefined> = new Set([
  undefined,
  'file_share',
  'me_message',
  'thread_broadcast',
]);

/** Whether a message event with this subtype is a new message of a person; other subtypes report a change or an event. */
export function isNewMessage(subtype: string | undefined): boolean {
  return WRITTEN_BY_PERSON.has(subtype);
}

/** Whether a message in a history was written by a person, an app or a workflow; other subtypes report an event. */
export function isWrittenMessage(subtype: string | undefined): boolean {
  return isNewMessage(subtype) || subtype === 'bot_message';
}

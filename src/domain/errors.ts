/** The codes of refusals that a person can do something about; their sentences are in each language's `messages/refusals.ts`. */
export type ErrorCode =
  | 'thread_not_found'
  | 'thread_ambiguous'
  | 'thread_closed'
  | 'thread_not_closed'
  | 'already_our_turn'
  | 'not_their_turn'
  | 'before_the_silence'
  | 'in_the_future'
  | 'not_in_the_future'
  | 'ends_before_it_begins'
  | 'not_later'
  | 'still_open'
  | 'nothing_to_change'
  | 'same_owner'
  | 'own_cover'
  | 'unknown_person'
  | 'not_a_person'
  | 'not_a_colleague'
  | 'a_guest'
  | 'unknown_region'
  | 'ambiguous_region'
  | 'changed_meanwhile'
  | 'foreign_workspace'
  | 'not_a_member'
  | 'membership_unknown'
  | 'not_an_admin'
  | 'not_in_channel'
  | 'not_yours'
  | 'already_added'
  | 'not_your_question'
  | 'ambiguous_person'
  | 'already_offered'
  | 'not_paused'
  | 'other_outcome'
  | 'changed_since'
  | 'already_undone'
  | 'settings_changed_since'
  | 'settings_already_undone'
  | 'settings_undo_gone'
  | 'undo_would_delete'
  | 'cannot_undo'
  | 'thread_gone'
  | 'nothing_done'
  | 'not_deletable'
  | 'nudge_under_way'
  | 'card_unknown'
  | 'trial_writes_to_nobody'
  | 'import_gone'
  | 'import_running'
  | 'export_not_allowed'
  | 'export_failed'
  | 'post_not_in_channel'
  | 'post_archived'
  | 'post_gone'
  | 'post_later'
  | 'post_refused'
  | 'post_unclear'
  | 'draft_no_mailbox'
  | 'draft_unreachable'
  | 'draft_under_way'
  | 'key_name_invalid'
  | 'key_name_taken'
  | 'key_unknown'
  | 'too_many_keys'
  | 'too_many_hooks'
  | 'hook_unknown'
  | 'hook_name_taken'
  | 'hook_secret_invalid'
  | 'no_public_url'
  | 'webhook_not_https'
  | 'webhook_not_public'
  | 'webhook_unknown_host'
  | 'webhook_unknown'
  | 'webhook_name_taken'
  | 'webhook_test_too_soon'
  | 'too_many_webhooks'
  | 'secrets_unavailable'
  | 'was_erased';

/** A value in the sentence of a refusal. */
export type Fact = string | number | null;

/**
 * A refusal that changes nothing. `code` is stable, `facts` fill the sentence for the person, and the message is for
 * the log (it never contains what people typed).
 */
export class GhostwatchError extends Error {
  readonly code: ErrorCode;
  readonly facts: Readonly<Record<string, Fact>>;

  constructor(code: ErrorCode, facts: Readonly<Record<string, Fact>> = {}) {
    super(code);
    this.name = 'GhostwatchError';
    this.code = code;
    this.facts = facts;
  }
}

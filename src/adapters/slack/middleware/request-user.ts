/** The parts of commands, clicks and forms that say who sent them. */
export interface RequestUser {
  readonly type?: string;
  readonly team_id?: string;
  readonly user_id?: string;
  readonly team?: { readonly id: string } | null;
  readonly user?: { readonly id: string; readonly team_id?: string };
  readonly response_url?: string;
}

/** The user id of the sender; empty if there is none, as in some events. */
export function userIdOf({ user_id, user }: RequestUser): string {
  return user_id ?? user?.id ?? '';
}

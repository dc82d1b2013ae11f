/** What commands, clicks and forms say about who sends them. */
export interface RequestUser {
  readonly type?: string;
  readonly team_id?: string;
  readonly user_id?: string;
  readonly team?: { readonly id: string } | null;
  readonly user?: { readonly id: string; readonly team_id?: string };
  readonly response_url?: string;
}

/** Who speaks; empty for what nobody says, such as a part of an event. */
export function userIdOf({ user_id, user }: RequestUser): string {
  return user_id ?? user?.id ?? '';
}

/** A token and what it is good for. */
export interface Grant {
  readonly token: string;
  readonly kind: 'bot' | 'app';
  scopes: readonly string[];
  /** On the sandbox clock, in milliseconds; undefined for a token that never expires. */
  readonly expiresAt: number | undefined;
  /** Good for one refresh. */
  refreshToken: string | undefined;
  state: 'live' | 'token_revoked' | 'account_inactive';
  /** Good in every workspace of the organisation; calls name the workspace by `team_id`. */
  readonly isOrganisation?: boolean;
}

/** What the OAuth redirect carries back to the app. */
export interface OAuthCode {
  readonly installer: string;
  readonly redirectUri: string | undefined;
  readonly scopes: readonly string[];
  readonly forOrganisation: boolean;
  readonly expiresAt: number;
  used: boolean;
}

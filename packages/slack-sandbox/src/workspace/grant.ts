/** A token and what it allows. */
export interface Grant {
  readonly token: string;
  readonly kind: 'bot' | 'app';
  scopes: readonly string[];
  /** When it expires, on the sandbox's clock (UTC ms); undefined for a token that never expires. */
  readonly expiresAt: number | undefined;
  /** The refresh token, which can be used once. */
  refreshToken: string | undefined;
  state: 'live' | 'token_revoked' | 'account_inactive';
  /** Whether it is valid in every workspace of the organisation; calls name the workspace by `team_id`. */
  readonly isOrganisation?: boolean;
}

/** The code that the OAuth redirect brings back to the app. */
export interface OAuthCode {
  readonly installer: string;
  readonly redirectUri: string | undefined;
  readonly scopes: readonly string[];
  readonly forOrganisation: boolean;
  readonly expiresAt: number;
  used: boolean;
}

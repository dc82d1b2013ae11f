/** How somebody answers when an app asks to be installed. */
export interface Consent {
  readonly decision: 'allow' | 'cancel';
  /** The workspace; by default the one that the app asks for, or else the first. */
  readonly teamId?: string;
  /** Who answers; by default an admin of the workspace. */
  readonly installer?: string;
  /** The scopes that are granted; by default all that are asked for. */
  readonly scopes?: readonly string[];
  /** Whether to install the app for the whole organisation of the workspace. */
  readonly forOrganisation?: boolean;
}

/** How somebody answers when an app asks to be installed. */
export interface Consent {
  readonly decision: 'allow' | 'cancel';
  /** The workspace; the one that the app asks for, or else the first, when none is named. */
  readonly teamId?: string;
  /** Who answers; an admin of the workspace when nobody is named. */
  readonly installer?: string;
  /** What is granted; all that is asked for when nothing is named. */
  readonly scopes?: readonly string[];
  /** For the whole organisation of the workspace. */
  readonly forOrganisation?: boolean;
}

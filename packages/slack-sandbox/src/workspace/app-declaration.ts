/** A slash command as the app's manifest declares it. */
export interface CommandDeclaration {
  readonly command: string;
  /** Whether Slack turns names, channels and links into `<…>` before it sends the text. */
  readonly shouldEscape?: boolean;
  /** The usage hint that the client shows while somebody types the command. */
  readonly description?: string;
  readonly usageHint?: string;
}

/** A shortcut as the app's manifest declares it. */
export interface ShortcutDeclaration {
  readonly callbackId: string;
  readonly type: 'message' | 'global';
  readonly name?: string;
}

/** What the sandbox knows about the app: the parts of a manifest that Slack itself uses. */
export interface AppDeclaration {
  readonly name?: string;
  /** The bot's scopes; a generous set by default. */
  readonly scopes?: readonly string[];
  /** Those among `scopes` that may be declined during the installation; all are granted here until `reinstall`. */
  readonly optionalScopes?: readonly string[];
  /** The bot events subscribed to, as the manifest names them (`message.im`, …); all known ones by default. */
  readonly events?: readonly string[];
  /** Without a declaration every command is accepted, unescaped. */
  readonly commands?: readonly CommandDeclaration[];
  /** Without a declaration every shortcut is accepted. */
  readonly shortcuts?: readonly ShortcutDeclaration[];
  /** Whether the App Home's Home tab and Messages tab are enabled; both are by default. */
  readonly homeTab?: boolean;
  readonly messagesTab?: boolean;
  /** Whether tokens issued by OAuth expire after twelve hours and come with a refresh token. */
  readonly tokenRotation?: boolean;
  readonly redirectUrls?: readonly string[];
}

/** The secrets and ids an app needs to talk to the sandbox. */
export interface AppCredentials {
  readonly appId: string;
  readonly name: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly verificationToken: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly botUserId: string;
  readonly botId: string;
  readonly scopes: readonly string[];
  readonly events: readonly string[];
}

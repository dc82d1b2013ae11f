/** A slash command as the app's manifest declares it. */
export interface CommandDeclaration {
  readonly command: string;
  /** Whether Slack turns names, channels and links into `<…>` before it sends the text. */
  readonly shouldEscape?: boolean;
  /** What the client shows while somebody types it. */
  readonly description?: string;
  readonly usageHint?: string;
}

/** A shortcut as the app's manifest declares it. */
export interface ShortcutDeclaration {
  readonly callbackId: string;
  readonly type: 'message' | 'global';
  readonly name?: string;
}

/** What the sandbox is told about the app; the parts of a manifest that Slack itself acts upon. */
export interface AppDeclaration {
  readonly name?: string;
  /** The bot's scopes; a generous set by default. */
  readonly scopes?: readonly string[];
  /** Those among `scopes` that may be declined at the installation; all are granted here until `reinstall`. */
  readonly optionalScopes?: readonly string[];
  /** The bot events subscribed to, as the manifest names them (`message.im`, …); all known ones by default. */
  readonly events?: readonly string[];
  /** Any command is taken, unescaped, when nothing is declared. */
  readonly commands?: readonly CommandDeclaration[];
  /** Any shortcut is taken when nothing is declared. */
  readonly shortcuts?: readonly ShortcutDeclaration[];
  /** Whether the App Home's Home tab and Messages tab are switched on; both are by default. */
  readonly homeTab?: boolean;
  readonly messagesTab?: boolean;
  /** Tokens handed out by OAuth expire after twelve hours and come with a refresh token. */
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

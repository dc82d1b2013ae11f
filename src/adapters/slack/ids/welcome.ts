/** The buttons of the first answer: what is open, and what can be said. */
export const WELCOME = { list: 'welcome_list', help: 'welcome_help' } as const;

/** Matches both, for registering one listener. */
export const WELCOME_ACTIONS = /^welcome_(list|help)$/;

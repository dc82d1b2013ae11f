/** The buttons of the welcome message: the list of open clients, and the help. */
export const WELCOME = { list: 'welcome_list', help: 'welcome_help' } as const;

/** Matches both, so that one listener handles them. */
export const WELCOME_ACTIONS = /^welcome_(list|help)$/;

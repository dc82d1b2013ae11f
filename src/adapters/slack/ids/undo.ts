/** The button that undoes a change; its value is the version of the thread after the change. */
export const UNDO = 'undo_change';

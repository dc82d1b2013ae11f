/** The button that opens the form for pasting lines or choosing a file. */
export const OPEN_IMPORT = 'open_import';
/** The form, and its fields. */
export const IMPORT_FORM = 'import_form';
export const IMPORT_FIELD = { lines: 'import_lines', file: 'import_file', order: 'import_order' } as const;
/**
 * The buttons that save an import, with or without people who were erased, or undo it; the value is the import's id.
 */
export const IMPORT = { save: 'import_save', saveAll: 'import_save_all', undo: 'import_undo' } as const;

/** Why a file as a whole cannot be read. */
export type FileProblemCode =
  | 'both_given'
  | 'none_given'
  | 'not_received'
  | 'too_large'
  | 'too_many_lines'
  | 'spreadsheet'
  | 'not_text'
  | 'empty'
  | 'broken_letters'
  | 'mojibake'
  | 'no_headings'
  | 'double_heading'
  | 'broken_quotes'
  | 'bad_json';

/** A file that cannot be read; `facts` are for the sentence that says why. Nothing was changed. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly code: FileProblemCode;
  readonly facts: Readonly<Record<string, string | number>>;

  constructor(code: FileProblemCode, facts: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.facts = facts;
  }
}

/** Throws a FileError. */
export function refuseFile(
  code: FileProblemCode,
  facts: Readonly<Record<string, string | number>> = {},
): never {
  throw new FileError(code, facts);
}

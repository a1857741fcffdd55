/** What is wrong with an input, said in one line for the person who gave it. */
export class InputError extends Error {
  override readonly name = 'InputError';

  /** @param where the file's path as it was given, or `standard input` */
  constructor(where: string, what: string) {
    super(`${where}: ${what}`);
  }
}

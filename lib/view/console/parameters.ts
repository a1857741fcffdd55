/** A statement's parameters, each typed in as JSON. */

/** The text in which each parameter's value is typed, by name. */
export type ParameterTexts = Readonly<Record<string, string>>;

/**
 * A value typed as JSON. What is plainly a word needs no quotes.
 * @throws Error that says what is wrong
 * @example parameterValue('["a", 2]') // ['a', 2]
 * @example parameterValue('Hamas') // 'Hamas'
 */
export function parameterValue(text: string): unknown {
  const typed = text.trim();
  if (typed === '') throw new Error('needs a value');
  try {
    return JSON.parse(typed);
  } catch {
    if (/^[\p{L}_][^"{}[\]]*$/u.test(typed)) return typed;
    throw new Error('is not JSON: text in "quotes", numbers, true, false, null, [lists] or {"maps": 1}');
  }
}

/** What is wrong with a typed value; null where nothing is. */
export function parameterFault(text: string): string | null {
  try {
    parameterValue(text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @throws Error that names the first parameter that has no value, or a wrong one */
export function parameterValues(names: readonly string[], texts: ParameterTexts): Record<string, unknown> {
  return Object.fromEntries(
    names.map((name) => {
      const fault = parameterFault(texts[name] ?? '');
      if (fault) throw new Error(`The parameter $${name} ${fault}.`);
      return [name, parameterValue(texts[name] ?? '')];
    }),
  );
}

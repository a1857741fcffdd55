/** Where the language model is, from the environment. The key is read here and given to the client, never printed. */

export interface ModelSettings {
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey: string;
  /** Tokens, asked and answered, that one run may use. */
  readonly tokenLimit: number;
}

const DEFAULT_TOKEN_LIMIT = 500_000;

/**
 * Settings of the model.
 * @throws Error that names what is missing or wrong
 */
export function modelSettings(env: Readonly<Record<string, string | undefined>>): ModelSettings {
  const { LLM_BASE_URL: baseUrl, LLM_MODEL: model, LLM_API_KEY: apiKey, LLM_TOKEN_LIMIT: limit } = env;
  if (!baseUrl || !model)
    throw new Error(
      `--extractor llm needs ${!baseUrl ? 'LLM_BASE_URL (e.g. http://127.0.0.1:11434/v1)' : 'LLM_MODEL'} to be set`,
    );
  if (!URL.canParse(baseUrl) || !/^https?:$/.test(new URL(baseUrl).protocol))
    throw new Error('LLM_BASE_URL is not an http or https address');
  const tokenLimit = limit === undefined ? DEFAULT_TOKEN_LIMIT : Number(limit);
  if (!Number.isInteger(tokenLimit) || tokenLimit < 1)
    throw new Error(`LLM_TOKEN_LIMIT must be a whole number of tokens, not "${limit}"`);
  return { baseUrl, model, apiKey: apiKey || 'none', tokenLimit };
}

/** Asks an OpenAI-compatible endpoint. Retries, time limits and back-off are the client library's. */
import OpenAI from 'openai';
import { answerJsonSchema } from '@/lib/extract/llm/answer';
import type { Prompt } from '@/lib/extract/llm/prompt';
import { ANSWER_TOKENS, type Budget } from './budget';
import type { ModelSettings } from './settings';

/** The endpoint could not be asked, or refused. */
export class ModelError extends Error {}

/** Asks once and gives the answer's text. */
export type Ask = (prompt: Prompt) => Promise<string>;

type Format = OpenAI.ChatCompletionCreateParams['response_format'];

/** How the shape of the answer is asked for, best first; an endpoint that does not know one is asked by the next. */
const FORMATS: readonly Format[] = [
  { type: 'json_schema', json_schema: { name: 'extraction', schema: answerJsonSchema, strict: true } },
  { type: 'json_object' },
  { type: 'text' },
];

const TIMEOUT_MS = 120_000;
const RETRIES = 3;

/**
 * A function that asks the model within a budget.
 * @throws from the function: ModelError in one line; SpendingLimit before anything is sent
 */
export function modelClient(settings: ModelSettings, budget: Budget): Ask {
  const client = new OpenAI({
    baseURL: settings.baseUrl,
    apiKey: settings.apiKey,
    timeout: TIMEOUT_MS,
    maxRetries: RETRIES,
    logLevel: 'off',
  });
  let format = 0;
  return async function ask({ system, user }): Promise<string> {
    const settle = budget.reserve(system.length + user.length);
    let tokens: number | undefined = 0;
    try {
      const answer = await client.chat.completions.create({
        model: settings.model,
        temperature: 0,
        max_tokens: ANSWER_TOKENS,
        response_format: FORMATS[format],
        messages: [
          { role: 'system', content: system },
          { role: 'user', content: user },
        ],
      });
      tokens = answer.usage?.total_tokens;
      return answer.choices?.[0]?.message?.content ?? '';
    } catch (error) {
      const refused = error instanceof OpenAI.APIError && (error.status === 400 || error.status === 422);
      if (!refused || format === FORMATS.length - 1) throw new ModelError(explain(error, settings));
      format++;
    } finally {
      settle(tokens);
    }
    return ask({ system, user });
  };
}

/** One line that says what went wrong; what the endpoint answered may hold the key, so it is not repeated. */
function explain(error: unknown, { baseUrl, model }: ModelSettings): string {
  const where = new URL(baseUrl).host;
  if (error instanceof OpenAI.APIConnectionTimeoutError)
    return `${where} did not answer within ${TIMEOUT_MS / 1000} s`;
  if (error instanceof OpenAI.APIConnectionError)
    return `cannot reach the model's endpoint ${where} (LLM_BASE_URL)`;
  if (error instanceof OpenAI.AuthenticationError) return `${where} does not accept LLM_API_KEY`;
  if (error instanceof OpenAI.NotFoundError) return `${where} knows no model "${model}" (LLM_MODEL)`;
  if (error instanceof OpenAI.APIError && error.status) return `${where} answered ${error.status}`;
  return `${where} answered what is no chat completion`;
}

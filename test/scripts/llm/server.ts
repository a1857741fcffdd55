/** A local server of the chat completions API, which answers as a test tells it to. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a request asked for. */
export interface Asked {
  readonly authorization: string | undefined;
  readonly body: {
    model: string;
    messages: { role: string; content: string }[];
    response_format?: { type: string };
  };
}

/** An answer: the message's content, or a bare HTTP status, or a connection that is cut. */
export type Said = { content: string; tokens?: number } | { status: number; body?: unknown } | { cut: true };

/** Answers with `say(request, how many came before)`; `asked` lists what came. */
export async function chatServer(say: (asked: Asked, count: number) => Said) {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await bodyOf(request));
    const one = { authorization: request.headers.authorization, body };
    asked.push(one);
    const said = say(one, asked.length - 1);
    if ('cut' in said) return request.socket.destroy();
    const [status, answer] =
      'status' in said
        ? [said.status, said.body ?? { error: { message: `refused ${one.authorization}` } }]
        : [200, completion(body.model, said)];
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    baseUrl: `http://127.0.0.1:${port}/v1`,
    close: () => new Promise<void>((closed) => server.close(() => closed())),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

const completion = (model: string, { content, tokens }: { content: string; tokens?: number }) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 0,
  model,
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
  usage:
    tokens === undefined ? undefined : { prompt_tokens: 0, completion_tokens: tokens, total_tokens: tokens },
});

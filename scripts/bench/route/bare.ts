/** A server with nothing between HTTP and the driver: reads a statement, runs it, writes its rows. `bare.ts PORT` */
import { createServer } from 'node:http';
import { database } from '@/lib/neo4j/driver';
import { runStatement } from './statement';

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (part) => {
    body += part;
  });
  request.on('end', async () => {
    const rows = body === '' ? [] : await runStatement(database(), JSON.parse(body).statement);
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(rows));
  });
});
server.listen(Number(process.argv[2]), '127.0.0.1');

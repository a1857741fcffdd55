/** How two nodes are connected. */
import { database } from '@/app/api/_http/database';
import { readAddress } from '@/app/api/_http/request';
import { route } from '@/app/api/_http/route';
import { readPaths } from '@/lib/neo4j/read';
import { pathsQuery } from '@/lib/ontology';

export const GET = route(async (request) => readPaths(database().read, readAddress(pathsQuery, request)));

/** What exists in Parley: kinds, link types, meetings, ids and the shapes in which they travel. Imports nothing of ours. */
export * from './api';
export * from './cypher';
export * from './extraction';
export * from './graph';
export * from './ids';
export * from './kinds';
export * from './links';
export * from './meetings';
export * from './routes';

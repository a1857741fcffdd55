/** Which Neo4j the environment names. */
import { describe, expect, it } from 'vitest';
import { connectionEnvironment, connectionFrom } from '@/lib/neo4j/connection';

describe('connectionFrom', () => {
  it('is nothing without NEO4J_URI, whatever else is set', () => {
    expect(connectionFrom({ NEO4J_PASSWORD: 'x' })).toBeNull();
    expect(connectionFrom({ NEO4J_URI: '  ' })).toBeNull();
  });

  it('takes the names of the file that Aura hands out, and Neo4j’s own defaults', () => {
    const env = { NEO4J_URI: 'neo4j+s://abc.databases.neo4j.io', NEO4J_PASSWORD: 'secret' };
    const connection = connectionFrom(env)!;
    expect(connection).toEqual({
      ...{ uri: env.NEO4J_URI, username: 'neo4j', password: 'secret', database: 'neo4j' },
    });
    expect(connectionFrom(connectionEnvironment(connection))).toEqual(connection);
  });

  it.each(['localhost', 'http://localhost:7474', 'neo4j:', 'bolt://', '7687', 'bolt+x://host'])(
    '%s is no address',
    (NEO4J_URI) => {
      expect(() => connectionFrom({ NEO4J_URI })).toThrow('NEO4J_URI is not the address of a Neo4j');
    },
  );

  it('takes no password in the address, and does not repeat it', () => {
    const NEO4J_URI = 'bolt://neo4j:topsecret@localhost';
    expect(() => connectionFrom({ NEO4J_URI })).toThrow(/must not carry a name or password/);
    expect(() => connectionFrom({ NEO4J_URI })).not.toThrow(/topsecret/);
  });
});

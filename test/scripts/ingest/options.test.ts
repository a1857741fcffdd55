/** The command line of ingest: what it takes, and what it refuses in one line. */
import { describe, expect, it } from 'vitest';
import { parseCommand } from '@/scripts/ingest/options';

describe('parseCommand', () => {
  it('takes files with facts about one of them', () => {
    expect(parseCommand(['a.txt', '--title', ' Talks ', '--published', '2025-03-04', '--json'])).toEqual({
      ...{ task: 'store', given: ['a.txt'], remove: [], json: true, extractors: ['rules'], shard: null },
      meta: { title: 'Talks', published: '2025-03-04' },
    });
  });

  it('takes several articles to remove, and standard input', () => {
    expect(parseCommand(['--remove', 'article:a', '--remove', 'article:b'])).toMatchObject({
      task: 'remove',
      remove: ['article:a', 'article:b'],
    });
    expect(parseCommand(['-', '--dry-run'])).toMatchObject({ task: 'dry-run', given: ['-'] });
  });

  it('takes a share of the files', () => {
    expect(parseCommand(['news', '--shard', '2/4']).shard).toEqual({ index: 2, of: 4 });
    expect(parseCommand(['news', '--dry-run', '--shard', '1/1']).shard).toEqual({ index: 1, of: 1 });
  });

  it.each([
    [[], 'which files?'],
    [['--titel', 'x', 'a.txt'], "Unknown option '--titel'"],
    [['--published', 'yesterday', 'a.txt'], '--published:'],
    [['--url', 'javascript:alert(1)', 'a.txt'], '--url:'],
    [['--list', 'a.txt'], '--list takes no files'],
    [['--list', '--dry-run'], 'exclude each other'],
    [['--extractor', 'oracle', 'a.txt'], '--extractor knows'],
    [['news', '--shard', '5/4'], '--shard takes I/N'],
    [['news', '--shard', '0/4'], '--shard takes I/N'],
    [['news', '--shard', '1/0'], '--shard takes I/N'],
    [['news', '--shard', 'half'], 'not "half"'],
    [['news', '--shard', '-1/4'], '--shard'],
    [['-', '--shard', '1/2'], 'standard input is one'],
    [['--list', '--shard', '1/2'], '--shard is for files that are read'],
  ])('refuses %j', (args, words) => {
    expect(() => parseCommand(args)).toThrow(words);
  });
});

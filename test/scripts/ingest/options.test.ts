/** The command line of ingest: what it takes, and what it refuses in one line. */
import { describe, expect, it } from 'vitest';
import { parseCommand } from '@/scripts/ingest/options';

describe('parseCommand', () => {
  it('takes files with facts about one of them', () => {
    expect(parseCommand(['a.txt', '--title', ' Talks ', '--published', '2025-03-04', '--json'])).toEqual({
      ...{ task: 'store', given: ['a.txt'], remove: [], json: true, extractors: ['rules'] },
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

  it.each([
    [[], 'which files?'],
    [['--titel', 'x', 'a.txt'], "Unknown option '--titel'"],
    [['--published', 'yesterday', 'a.txt'], '--published:'],
    [['--url', 'javascript:alert(1)', 'a.txt'], '--url:'],
    [['--list', 'a.txt'], '--list takes no files'],
    [['--list', '--dry-run'], 'exclude each other'],
    [['--extractor', 'oracle', 'a.txt'], '--extractor knows'],
  ])('refuses %j', (args, words) => {
    expect(() => parseCommand(args)).toThrow(words);
  });
});

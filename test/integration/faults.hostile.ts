/** Hostile and malformed things, made by fast-check: the same for the same seed. */
import fc from 'fast-check';

/** Words that have broken programs before, ours or others'. */
const WORDS: readonly string[] = [
  ...[
    '',
    ' ',
    '\0',
    '\u202e',
    '\ufeff',
    '\ud800',
    'null',
    'undefined',
    'NaN',
    '-0',
    '-1',
    '0',
    '1e309',
    '007',
  ],
  ...[
    '9007199254740993',
    '99999999999999999999',
    '1.5',
    '0x10',
    '[object Object]',
    '__proto__',
    'constructor',
  ],
  ...[
    "'",
    '"',
    '`',
    '\\',
    '\\u0027',
    '\r\nX-Header: 1',
    '../../etc/passwd',
    '%00',
    '%zz',
    '%',
    '#',
    '|',
    '||',
  ],
  ...[
    "' OR 1=1 //",
    'MATCH (n) DETACH DELETE n',
    '} RETURN 1 //',
    '$id',
    '{{7*7}}',
    '<script>alert(1)</script>',
  ],
  ...[
    '*',
    '~',
    'a~',
    '"a b"~9',
    '(((',
    'AND',
    'NOT',
    'name:*',
    '[* TO *]',
    '/.*.*.*/',
    'a OR',
    '^',
    '+-&&||!(){}[]',
  ],
  ...[
    'person:',
    'meeting:x',
    'article:',
    'state:norway',
    'person:a|LEADS|state:b',
    'a|b|c|d',
    'x'.repeat(5_000),
  ],
  ...['Ω≈ç√', 'ﷺ', '👩‍👩‍👧‍👦', 'e\u0301'.repeat(200), 'İ', 'ß'.repeat(300), '\u0000\u0001\u0002'],
];

export const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.double().map(String) },
);

/** Any JSON, with hostile words in it. */
const value = fc.letrec((again) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(again('any'), { maxLength: 6 }),
    fc.dictionary(word, again('any'), { maxKeys: 5 }),
  ),
})).any;

/** Text of an article: sentences that almost make sense, torn and repeated, with words of the above between. */
const PIECES: readonly string[] = [
  ...[
    'The foreign minister of Norway met the president of Peru in Oslo on 3 March 2025. ',
    'Mr. ',
    'U.S. ',
    '“',
  ],
  ...[
    'On 31 February 0000 ',
    'in 99999 ',
    'last Friday ',
    'between 1 and ',
    '—',
    '- ',
    ', and ',
    ' of the ',
    '(',
    ')',
  ],
  ...[
    'A member of a member of a member of the Union ',
    'met, met and met ',
    'NATO ',
    'the ',
    'The The ',
    '\n\n',
    '\t',
  ],
  ...[
    'http://a.example/?q=',
    '# ',
    '---\ntitle: [\n---\n',
    '| a | b |\n',
    '&amp;&#0;&#x110000;',
    '<p>',
    '</div>',
  ],
  ...[
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":[{}],"datePublished":"x"}</script>',
  ],
  ...[
    '<!doctype html><html><head><title>',
    '<div>'.repeat(300),
    '<!--',
    ']]>',
    '.',
    '!'.repeat(500),
    'Aa '.repeat(200),
  ],
];

const prose = fc
  .array(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: word }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));

/** A file that somebody might give to ingest. */
export const file = fc.record({
  name: fc
    .tuple(
      fc.constantFrom('a', ' ', '-', '--json', "it's", 'Ä', 'new\nline', '$(x)', 'x'.repeat(100)),
      fc.constantFrom('.txt', '.md', '.html', '.htm', '.TXT'),
    )
    .map(([stem, extension]) => stem + extension),
  content: fc.oneof(
    { weight: 6, arbitrary: prose.map((text) => Buffer.from(text)) },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 2_000 }).map((bytes) => Buffer.from(bytes)) },
  ),
  side: fc.option(
    fc.oneof(
      word,
      fc
        .record(
          { title: value, publisher: value, url: value, published: value, extra: value },
          { requiredKeys: [] },
        )
        .map((given) => JSON.stringify(given)),
    ),
  ),
});

/** A request at one route of the API, mostly by its own method, and with names of parameters that it knows. */
export const request = (own: string, known: readonly string[]) =>
  fc.record({
    path: word,
    query: fc.array(fc.tuple(fc.oneof(fc.constantFrom(...known, 'x'), word), word), { maxLength: 6 }),
    method: fc.constantFrom(own, own, own, own, 'GET', 'POST', 'DELETE', 'PUT', 'PATCH', 'OPTIONS'),
    type: fc.constantFrom('application/json', 'application/json; charset=utf-16', 'text/plain', ''),
    accept: fc.constantFrom('application/json', '*/*', 'application/jsonl', 'image/png', ''),
    body: fc.oneof(
      fc
        .dictionary(fc.oneof(fc.constantFrom(...known, 'statement', 'ids'), word), value, { maxKeys: 5 })
        .map((given) => JSON.stringify(given)),
      value.map((given) => JSON.stringify(given) ?? ''),
      word,
      fc.constantFrom('{', '[1,', '"', '['.repeat(20_000), `{"ids":[${'"a",'.repeat(20_000)}"a"]}`, '\u0000'),
    ),
  });

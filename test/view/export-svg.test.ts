import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { placeLabels } from '@/lib/view/export/labels';
import { svg } from '@/lib/view/export/svg';
import { xmlText } from '@/lib/view/export/xml';
import { contentOf, VIEW } from './export.fixture';

const STYLE = {
  ground: '#fafaf8',
  ink: '#1d232b',
  dashes: { solid: undefined, dashed: '6 4', dotted: '1.5 3.5', sparse: '3 9' },
};

/** Parses as XML and fails on the least complaint. */
function parse(text: string) {
  const complaints: string[] = [];
  const complain = (message: string) => complaints.push(message);
  const handler = { warning: complain, error: complain, fatalError: complain };
  const document = new DOMParser({ errorHandler: handler }).parseFromString(text, 'image/svg+xml');
  expect(complaints).toEqual([]);
  return document;
}

test('draws every node and link, and a hostile name stays text', () => {
  const document = parse(svg(contentOf(VIEW), STYLE));
  const titles = Array.from(document.getElementsByTagName('title'), ({ textContent }) => textContent);
  expect(titles[0]).toBe('6 nodes, 8 links');
  expect(titles).toContain('Talks meeting:1, meeting');
  expect(titles.filter((title) => title?.includes("<b>&Ana, O'Neil</b>"))).toHaveLength(1);
  expect(document.getElementsByTagName('b')).toHaveLength(0);
});

test('a meeting that was only proposed has dotted links', () => {
  const document = parse(svg(contentOf(VIEW), STYLE));
  const dashes = Array.from(document.getElementsByTagName('path'), (path) =>
    path.getAttribute('stroke-dasharray'),
  );
  expect(dashes.filter((dash) => dash === '1.5 3.5')).toHaveLength(2);
});

test('everything lies within the picture', () => {
  const document = parse(svg(contentOf(VIEW), STYLE));
  const [left = 0, top = 0, width = 0, height = 0] = (document.documentElement.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number);
  const texts = Array.from(document.getElementsByTagName('text'));
  expect(texts.length).toBeGreaterThan(3);
  for (const text of texts) {
    const [x, y] = [Number(text.getAttribute('x')), Number(text.getAttribute('y'))];
    expect(x > left && x < left + width && y > top && y < top + height).toBe(true);
  }
});

test('labels do not overlap; the largest node keeps its own', () => {
  const crowd = Array.from({ length: 200 }, (_, index) => ({
    id: String(index),
    text: 'A name of some length',
    x: (index % 20) * 10,
    y: Math.floor(index / 20) * 6,
    size: index === 150 ? 12 : 5,
  }));
  const placed = placeLabels(crowd);
  expect(placed.map(({ id }) => id)).toContain('150');
  expect(placed.length).toBeLessThan(crowd.length);
  for (const a of placed)
    for (const b of placed)
      if (a !== b) expect(Math.abs(a.x - b.x) > 100 || Math.abs(a.y - b.y) > 12).toBe(true);
});

test('what no XML may hold is left out', () => {
  expect(xmlText('a\u0000\u0008\ufffe\udc00b<\n')).toBe('ab&lt;&#10;');
});

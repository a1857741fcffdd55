/** A field that finds something in the graph as one types: arrows and Enter, or the mouse. */
import { IconArticle } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { SearchResult } from '@/lib/ontology/api';
import { countText, oneLine, shorten } from '@/lib/view/text';
import { NARROW } from '../shell/media';
import { Glyph } from '../theme/glyph';
import { groupByKind } from './groups';
import classes from './search.module.css';
import { type SearchState, useSearch } from './use-search';

/** No result is the active one: Enter then takes the first. */
const NONE = -1;

interface PickerProps {
  /** The accessible name of the field. */
  readonly label: string;
  readonly placeholder: string;
  readonly inputId?: string;
  /** Offer articles too. */
  readonly articles?: boolean;
  /** Whether it takes the keyboard as it appears. On a narrow screen that would cover the graph with keys. */
  readonly focused?: boolean;
  readonly onChoose: (result: SearchResult) => void;
  readonly children?: ReactNode;
}

export function Picker({
  label,
  placeholder,
  inputId,
  articles = false,
  focused = false,
  onChoose,
  children,
}: PickerProps) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(NONE);
  /** Enter came before the answer: its first result will be chosen. */
  const [eager, setEager] = useState(false);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const search = useSearch(text);
  const groups = groupByKind(
    (search.answer?.results ?? []).filter(({ kind }) => articles || kind !== 'article'),
  );
  const results = groups.flatMap((group) => group.results);
  const expanded = open && text.trim() !== '';

  useEffect(() => {
    if (focused && !window.matchMedia(NARROW).matches) input.current?.focus();
  }, [focused]);
  const choose = (result: SearchResult) => {
    setText('');
    setOpen(false);
    setEager(false);
    onChoose(result);
  };
  useEffect(() => {
    if (!eager || search.searching) return;
    setEager(false);
    if (results[0]) choose(results[0]);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    const to = movedTo(event.key, active, results.length);
    const chosen = results[active] ?? results[0];
    if (to !== null && expanded) setActive(to);
    else if (event.key === 'Enter' && expanded && search.searching && active === NONE) setEager(true);
    else if (event.key === 'Enter' && expanded && chosen) choose(chosen);
    else if (event.key === 'Escape') {
      setText('');
      setOpen(false);
    } else return;
    event.preventDefault();
  };
  return (
    <div className={classes.search}>
      <input
        ref={input}
        id={inputId}
        className={classes.input}
        role="combobox"
        type="text"
        autoComplete="off"
        spellCheck={false}
        aria-label={label}
        aria-expanded={expanded}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={expanded && results[active] ? `${listId}-${active}` : undefined}
        placeholder={placeholder}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setActive(NONE);
          setEager(false);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {children}
      <div className={classes.list} hidden={!expanded}>
        <div id={listId} role="listbox" aria-label={label}>
          {groups.map(({ kind, label: heading, results: found }) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
            <div key={kind} role="group" aria-label={heading}>
              <div className={classes.heading} aria-hidden="true">
                {heading}
              </div>
              {found.map((result) => {
                const index = results.indexOf(result);
                return (
                  <Option
                    key={result.id}
                    id={`${listId}-${index}`}
                    result={result}
                    active={index === active}
                    onPoint={() => setActive(index)}
                    onChoose={() => choose(result)}
                  />
                );
              })}
            </div>
          ))}
        </div>
        <SearchFoot search={search} shown={results.length} text={text} />
      </div>
    </div>
  );
}

/** Where an arrow key leads in the list, from `NONE` to its first or last; null for other keys. */
function movedTo(key: string, active: number, length: number): number | null {
  if (length === 0) return null;
  if (key === 'ArrowDown') return (active + 1) % length;
  if (key === 'ArrowUp') return (Math.max(active, 0) - 1 + length) % length;
  return null;
}

interface OptionProps {
  readonly id: string;
  readonly result: SearchResult;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

function Option({ id, result, active, onPoint, onChoose }: OptionProps) {
  const { kind, name, matched, degree } = result;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keyboard
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the keyboard
    <div
      id={id}
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: 'nearest' });
      }}
      role="option"
      aria-selected={active}
      className={classes.option}
      onMouseMove={onPoint}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      {kind === 'article' ? <IconArticle size={14} aria-hidden="true" /> : <Glyph kind={kind} />}
      <span className={classes.name}>
        <bdi>{shorten(name, 90)}</bdi>
        {matched && oneLine(matched) !== oneLine(name) && (
          <small>
            <bdi>{shorten(matched, 70)}</bdi>
          </small>
        )}
      </span>
      {degree > 0 && <span className={classes.degree}>{countText(degree)}</span>}
    </div>
  );
}

/** Nothing found, too much found, or no answer: said, not left to be guessed. */
function SearchFoot({ search, shown, text }: { search: SearchState; shown: number; text: string }) {
  const { answer, searching, failure } = search;
  const words =
    failure ??
    (searching && shown === 0
      ? 'Searching…'
      : answer && shown === 0
        ? `Nothing found for “${shorten(text, 40)}”.`
        : answer && (answer.more || answer.total > shown)
          ? `Showing ${countText(shown)} of ${answer.more ? 'more than ' : ''}${countText(Math.max(answer.total, shown))}: type more to narrow it down.`
          : null);
  return (
    <div className={classes.foot} role="status" hidden={words === null}>
      {words}
    </div>
  );
}

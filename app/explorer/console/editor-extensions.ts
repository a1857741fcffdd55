/** What the editor can do: Cypher's colours, completion, undo, brackets, and its keys. */
import {
  acceptCompletion,
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  closeBrackets,
  closeBracketsKeymap,
  closeCompletion,
  completionKeymap,
} from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { bracketMatching, StreamLanguage } from '@codemirror/language';
import { type Extension, Prec } from '@codemirror/state';
import { drawSelection, EditorView, keymap, lineNumbers, placeholder } from '@codemirror/view';
import { complete, type Suggestion, type SuggestionKind } from '@/lib/view/console/completion';
import { CYPHER } from '@/lib/view/console/tokens';
import { EDITOR_LOOK } from './editor-theme';
import { graphSchema } from './graph-schema';
import { run, useConsole, writeStatement } from './state';

/** CodeMirror's names for what is offered: they choose its icon. */
const ICONS: Readonly<Record<SuggestionKind, string>> = {
  label: 'class',
  type: 'interface',
  property: 'property',
  parameter: 'constant',
  function: 'function',
  keyword: 'keyword',
  variable: 'variable',
};

function toCompletion({ text, kind, insert, detail, info }: Suggestion): Completion {
  return {
    label: text,
    type: ICONS[kind],
    ...(insert && { apply: insert }),
    ...(detail && { detail }),
    ...(info && { info }),
    boost: kind === 'variable' ? 2 : kind === 'keyword' ? 1 : 0,
  };
}

function source({ state, pos, explicit }: CompletionContext): CompletionResult | null {
  const statement = state.doc.toString();
  const found = complete(statement, pos, graphSchema(), Object.keys(useConsole.getState().query.parameters));
  if (found === null) return null;
  const trigger = statement.charAt(pos - 1);
  if (found.from === pos && !explicit && !/[:.$|&{]/.test(trigger)) return null;
  return { from: found.from, options: found.suggestions.map(toCompletion), validFor: /^[\p{L}\p{N}_]*$/u };
}

/** After Escape, so long, in ms, Tab leaves the editor, also when Escape has closed a list of completions. */
const TAB_LEAVES_FOR = 2_000;

const letTabLeave = (view: EditorView) => {
  view.setTabFocusMode(TAB_LEAVES_FOR);
  return closeCompletion(view);
};

const runQuery = () => {
  void run();
  return true;
};

/** @param describedBy the id of the hint that says how to run and how to leave */
export function editorExtensions(describedBy: string): Extension {
  return [
    lineNumbers(),
    history(),
    drawSelection(),
    bracketMatching(),
    closeBrackets(),
    StreamLanguage.define(CYPHER),
    autocompletion({ override: [source], defaultKeymap: false }),
    Prec.highest(
      keymap.of([
        { key: 'Mod-Enter', run: runQuery },
        { key: 'Ctrl-Enter', run: runQuery },
        { key: 'Escape', run: letTabLeave },
        { key: 'Tab', run: acceptCompletion },
      ]),
    ),
    keymap.of([
      ...closeBracketsKeymap,
      ...completionKeymap,
      ...historyKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
    placeholder('MATCH (n:Person) RETURN n LIMIT 25'),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({
      'aria-label': 'Cypher statement',
      'aria-describedby': describedBy,
      spellcheck: 'false',
    }),
    EditorView.updateListener.of(({ docChanged, state }) => {
      if (docChanged) writeStatement(state.doc.toString());
    }),
    EDITOR_LOOK,
  ];
}

/** The editor of the console. What is chosen elsewhere comes in, what is typed goes out, errors stand where they are. */
import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useRef } from 'react';
import type { Place } from '@/lib/view/console/error-place';
import type { Note } from '@/lib/view/console/notes';
import { useCheck } from './check';
import classes from './console.module.css';
import { editorExtensions } from './editor-extensions';
import { loadGraphSchema } from './graph-schema';
import { useConsole } from './state';

const NO_NOTES: readonly Note[] = [];
const HINT = 'parley-console-hint';

export function Editor() {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const statement = useConsole(({ query }) => query.statement);
  const failure = useConsole((state) => state.failure);
  const draft = useCheck();
  const notes = useConsole(({ outcome }) => outcome?.notes ?? NO_NOTES);

  useEffect(() => {
    if (!host.current) return;
    const made = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: useConsole.getState().query.statement,
        extensions: editorExtensions(HINT),
      }),
    });
    view.current = made;
    made.focus();
    void loadGraphSchema();
    return () => {
      view.current = null;
      made.destroy();
    };
  }, []);

  useEffect(() => {
    const editor = view.current;
    if (!editor || editor.state.doc.toString() === statement) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: statement } });
  }, [statement]);

  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    const end = editor.state.doc.length;
    const wrong = failure ?? draft;
    const mark = ({ from, to }: Place, severity: Diagnostic['severity'], message: string): Diagnostic => ({
      from: Math.min(from, end),
      to: Math.min(to, end),
      severity,
      message,
    });
    const marks = [
      ...(wrong?.place ? [mark(wrong.place, 'error', wrong.message)] : []),
      ...notes.flatMap(({ place, text }) => (place ? [mark(place, 'warning', text)] : [])),
    ];
    editor.dispatch(setDiagnostics(editor.state, marks));
  }, [failure, draft, notes]);

  return (
    <>
      <div ref={host} className={classes.editor} />
      <p id={HINT} className={classes.hint}>
        <kbd>Ctrl</kbd> <kbd>Enter</kbd> runs · <kbd>Esc</kbd> cancels · <kbd>Esc</kbd>, <kbd>Tab</kbd> leaves
      </p>
    </>
  );
}

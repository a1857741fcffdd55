/** Ready-made questions of this graph: each goes into the editor, filled in with what is at hand, and is run. */
import { filledIn, QUESTIONS, type Question } from '@/lib/view/console/questions';
import { atHand } from './at-hand';
import classes from './console.module.css';
import { chooseQuery, run } from './state';

async function askQuestion(question: Question): Promise<void> {
  const query = filledIn(question, await atHand());
  chooseQuery(query);
  // What is not at hand is first to be filled in.
  if (Object.values(query.parameters).every((text) => text !== '')) await run();
}

export function QuestionsPage() {
  return (
    <ul className={classes.cards} aria-label="Ready-made questions">
      {QUESTIONS.map((question) => (
        <li key={question.id}>
          <button type="button" onClick={() => void askQuestion(question)}>
            <b>{question.title}</b>
            <span>{question.about}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

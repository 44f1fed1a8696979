import { formatProblem, type Problem } from '@/lib/content/problem';
import { dictionary } from '@/lib/dictionary';

/** What is wrong in the content, in the words that the build prints. Development only. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <section className="column" aria-labelledby="problems" role="alert">
      <div className="problems">
        <h2 id="problems">{dictionary.problems.title(problems.length)}</h2>
        <ul>
          {problems.map(formatProblem).map((line) => (
            <li key={line}>
              <code>{line}</code>
            </li>
          ))}
        </ul>
        <p>{dictionary.problems.text}</p>
      </div>
    </section>
  );
}

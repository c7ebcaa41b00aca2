/** One of a few answers as a card: its name, and what it means in a line below. */
import './choice-card.css';

interface Props {
  /** Shared by the cards of one question. */
  readonly question: string;
  readonly name: string;
  readonly meaning: string | null;
  readonly chosen: boolean;
  readonly choose: () => void;
}

export function ChoiceCard({ question, name, meaning, chosen, choose }: Props) {
  return (
    <label className="choice-card">
      <input type="radio" name={question} checked={chosen} onChange={choose} />
      <strong>{name}</strong>
      <span>{meaning}</span>
    </label>
  );
}

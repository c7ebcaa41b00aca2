/** Label and value pairs; what is not known is left out rather than filled in. */
interface Props {
  readonly facts: readonly (readonly [label: string, value: string | null])[];
}

export function Facts({ facts }: Props) {
  const known = facts.filter((fact): fact is readonly [string, string] => fact[1] !== null);
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

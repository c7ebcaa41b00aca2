/** Everything an asynchronous sequence gives, in order. */
export async function all<Value>(sequence: AsyncIterable<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for await (const value of sequence) values.push(value);
  return values;
}

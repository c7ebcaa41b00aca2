/** The last answer while a newer one is on its way, so that focus, zoom and typed words outlive a change of the workspace. */
import { useEffect, useState } from 'react';

export function useLast<Value>(value: Value | null): Value | null {
  const [last, setLast] = useState(value);
  useEffect(() => {
    if (value !== null) setLast(value);
  }, [value]);
  return value ?? last;
}

/**
 * Reading the privileged side from a component: loading, the answer, the failure and a way to try again. The last
 * answers are kept per revision of the workspace, so that going back shows at once.
 */
import { useCallback, useEffect, useState } from 'react';
import { request } from '../../bridge/client.ts';
import type { Answer, Failure, Input, Output, RequestName } from '../../bridge/contract.ts';
import { useWorkspace } from '../workspace/index.ts';

export { useLast } from './use-last.ts';

export interface Answered<T> {
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly value: T | null;
  readonly failure: Failure | null;
}

const IDLE = { status: 'idle', value: null, failure: null } as const;
const KEPT = 60;
const kept = new Map<string, unknown>();

function keep(key: string, value: unknown): void {
  kept.delete(key);
  kept.set(key, value);
  const oldest = kept.keys().next();
  if (kept.size > KEPT && !oldest.done) kept.delete(oldest.value);
}

function keptAnswer<Name extends RequestName>(key: string | null): Answered<Output<Name>> | null {
  if (key === null || !kept.has(key)) return null;
  // The key holds the request's name, so what is kept under it is that request's output.
  return { status: 'ready', value: kept.get(key) as Output<Name>, failure: null };
}

/** Questions on their way: who asks the same thing meanwhile gets the same answer. */
const asking = new Map<string, Promise<Answer<unknown>>>();

function ask<Name extends RequestName>(
  key: string,
  name: Name,
  input: Input<Name>,
): Promise<Answer<Output<Name>>> {
  const known = asking.get(key);
  // The key holds the request's name, so what is asked under it gives that request's output.
  if (known !== undefined) return known as Promise<Answer<Output<Name>>>;
  const answer = request(name, input);
  asking.set(key, answer);
  return answer.finally(() => asking.delete(key));
}

/** Asks again whenever the input or the workspace changes; `null` as input asks nothing. */
export function useAnswer<Name extends RequestName>(
  name: Name,
  input: Input<Name> | undefined,
): Answered<Output<Name>> & { readonly retry: () => void } {
  const revision = useWorkspace((state) => state.revision);
  const [turn, setTurn] = useState(0);
  const [settled, setSettled] = useState<{ key: string; answer: Answered<Output<Name>> } | null>(null);
  const key = input === undefined ? null : `${name}@${revision}:${JSON.stringify(input)}`;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for `name`, `input` and the revision; `turn` asks again.
  useEffect(() => {
    if (key === null || input === undefined || kept.has(key)) return;
    let current = true;
    void ask(key, name, input).then((answer) => {
      if (answer.ok) keep(key, answer.value);
      if (!current) return;
      const next: Answered<Output<Name>> = answer.ok
        ? { status: 'ready', value: answer.value, failure: null }
        : { status: 'failed', value: null, failure: answer.error };
      setSettled({ key, answer: next });
    });
    return () => {
      current = false;
    };
  }, [key, turn]);

  const retry = useCallback(() => {
    setSettled(null);
    setTurn((count) => count + 1);
  }, []);
  const answer = settled?.key === key && settled ? settled.answer : keptAnswer<Name>(key);
  return { ...(answer ?? (key === null ? IDLE : { ...IDLE, status: 'loading' })), retry };
}

/**
 * Hands every answer to a store, for as long as the component is there; what it has stays while it is asked for again.
 * @param take the same function each time.
 */
export function useTaking<Name extends RequestName>(
  name: Name,
  input: Input<Name>,
  take: (value: Output<Name>) => void,
): void {
  const { value } = useAnswer(name, input);
  useEffect(() => {
    if (value !== null) take(value);
  }, [value, take]);
}

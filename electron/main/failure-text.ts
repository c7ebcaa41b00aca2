/** A failure in two languages: what happened, and what to do next. */
interface Words {
  readonly message: string;
  readonly hint: string;
}

export interface FailureText {
  readonly zh: Words;
  readonly en: Words;
}

export const failureText = (
  zhMessage: string,
  zhHint: string,
  enMessage: string,
  enHint: string,
): FailureText => ({
  zh: { message: zhMessage, hint: zhHint },
  en: { message: enMessage, hint: enHint },
});

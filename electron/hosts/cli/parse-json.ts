import { AppError } from '../../../shared/model/app-error.ts';

/** The value of a text, or an AppError that says where it is no JSON, and why. */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (thrown) {
    // Only JSON.parse can throw here, and its reason is about the text.
    const reason = String(thrown).replace(/^SyntaxError: /, '');
    throw new AppError('BAD_REQUEST', `${where} is not JSON: ${reason}.`);
  }
}

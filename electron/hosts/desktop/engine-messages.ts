import type { EventName } from '../../../shared/contract/channels.ts';
import type { Failure } from '../../../shared/contract/reply.ts';
import type { Rendering } from '../../../shared/exchange/format.ts';

/** What the main process tells the engine's process … */
export type ToEngine =
  | { readonly kind: 'request'; readonly id: number; readonly name: string; readonly text: string }
  | { readonly kind: 'rendered'; readonly id: number; readonly bytes: Uint8Array }
  | { readonly kind: 'not-rendered'; readonly id: number; readonly error: Failure }
  | { readonly kind: 'close' };

/** … and what that tells back. `text` is JSON, which the main process passes on unread. */
export type FromEngine =
  | { readonly kind: 'reply'; readonly id: number; readonly text: string }
  | { readonly kind: 'event'; readonly event: EventName; readonly text: string }
  | { readonly kind: 'render'; readonly id: number; readonly page: string; readonly as: Rendering }
  | { readonly kind: 'closed' };

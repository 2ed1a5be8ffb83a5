import { distillation2023 } from './distillation-2023.ts';
import { distillationAccusations2026 } from './distillation-accusations-2026.ts';
import { distillationAutumn2025 } from './distillation-autumn-2025.ts';
import { distillationEarly2024 } from './distillation-early-2024.ts';
import { distillationLate2024 } from './distillation-late-2024.ts';
import { distillationLateSpring2026 } from './distillation-late-spring-2026.ts';
import { distillationSpring2025 } from './distillation-spring-2025.ts';
import { distillationSpring2026 } from './distillation-spring-2026.ts';
import { distillationSummer2025 } from './distillation-summer-2025.ts';
import { distillationSummer2026 } from './distillation-summer-2026.ts';
import { distillationWinter2025 } from './distillation-winter-2025.ts';
import { distillationWinter2026 } from './distillation-winter-2026.ts';
import type { ExampleEvent } from './example-event.ts';

/** Distillation 2023-2026: what was said about whom, from public reports, in words of our own. */
export const distillationExample: readonly ExampleEvent[] = [
  ...distillation2023,
  ...distillationEarly2024,
  ...distillationLate2024,
  ...distillationWinter2025,
  ...distillationSpring2025,
  ...distillationSummer2025,
  ...distillationAutumn2025,
  ...distillationWinter2026,
  ...distillationAccusations2026,
  ...distillationSpring2026,
  ...distillationLateSpring2026,
  ...distillationSummer2026,
];

import * as image from './image.ts'
import type { Intrinsic } from './model.ts'
import { quantity } from './quantity.ts'

/** Every intrinsic by the name that the IR gives it. */
export const intrinsics: Readonly<Record<string, Intrinsic>> = {
  'image.registry': image.registry,
  'image.repository': image.repository,
  'image.tag': image.tag,
  'image.digest': image.digest,
  quantity,
}

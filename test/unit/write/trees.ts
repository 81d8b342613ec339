import type { OutputFile } from '../../../src/targets/target.ts'

export const file = (path: string, content: string): OutputFile => ({
  path,
  content,
  controls: ['some-control'],
  objects: [],
})

const many = (from: number, to: number, content: (i: number) => string): OutputFile[] =>
  Array.from({ length: to - from }, (_, i) =>
    file(`clusters/c${(from + i) % 7}/vap/p${from + i}.yaml`, content(from + i)),
  )

/** Two trees that share files and differ in new, changed and removed ones, and in what is a file and what a folder. */
export const trees = {
  small: {
    first: [
      file('same.yaml', 'same\n'),
      file('a/changed.yaml', 'old\n'),
      file('a/b/gone.yaml', 'gone\n'),
      file('x', 'file\n'),
    ],
    second: [
      file('same.yaml', 'same\n'),
      file('a/changed.yaml', 'new\n'),
      file('c/new.yaml', 'new\n'),
      file('x/y', 'folder\n'),
    ],
  },
  large: {
    first: many(0, 150, (i) => `first ${i % 3 === 0 ? i : 'x'}\n`.repeat(50)),
    second: many(30, 180, (i) => `${i % 3 === 0 ? `first ${i}` : 'second'}\n`.repeat(50)),
  },
} as const
